using NodaTime;
using NodaTime.Text;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>What is said of a typed date wherever one can be typed.</summary>
internal abstract class TypedDateTexts
{
    public static Bilingual<TypedDateTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Asks for the year of a date that has just passed.</summary>
    /// <param name="passed">As <see cref="TypedDate.JustPassed"/> gives it.</param>
    public abstract string WhichYear(LocalDate passed);

    private static string NextYear(LocalDate passed) => LocalDatePattern.Iso.Format(passed.PlusYears(1));

    private sealed class Korean : TypedDateTexts
    {
        public override string WhichYear(LocalDate passed) =>
            $"{passed.MonthAndDay(Language.Korean)}은 얼마 전에 지났어요. 몇 년인지 알 수 있게 `{NextYear(passed)}`처럼 연도까지 적어 주세요. 바뀐 것은 없어요.";
    }

    private sealed class English : TypedDateTexts
    {
        public override string WhichYear(LocalDate passed) =>
            $"{passed.MonthAndDay(Language.English)} passed a short while ago. Please write which year you mean, as in `{NextYear(passed)}`. Nothing was changed.";
    }
}
