using System.Text;
using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class NormalFormTests
{
    [Fact]
    public void Any_text_has_one()
    {
        // Half of a pair cannot stand in an attribute.
        (string Text, string Expected)[] texts =
            [("９시\uFFFE", "9시"), ("가\uD83D", "가\uFFFD"), ("\uDC00나", "\uFFFD나"), ("가👩‍👩‍👧‍👦", "가👩‍👩‍👧‍👦")];

        Assert.All(texts, text => Assert.Equal(text.Expected, text.Text.InForm(NormalizationForm.FormKC)));
    }

    [Fact]
    public void A_time_is_read_whatever_stands_beside_it()
    {
        Assert.Equal(new LocalTime(9, 0), ClockTime.Read("9시\uFFFE"));
        Assert.Null(TypedDate.Read("\uFFFE", new LocalDate(2026, 3, 2)));
    }
}
