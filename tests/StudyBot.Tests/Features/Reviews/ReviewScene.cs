using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Tests.Features.Advice;
using StudyBot.Tests.Features.Questions;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Reviews;

/// <summary>A guild in Seoul, whose members rate answers and review. It is ten in the morning of 2 March 2026.</summary>
internal sealed class ReviewScene : IDisposable
{
    /// <param name="questions">q1, q2 and so on; each has a piece of advice.</param>
    /// <param name="folder">As for a slice.</param>
    public ReviewScene(int questions = 60, string? folder = null) =>
        Slice = new Slice(folder, replace: services => services.AddSingleton(Library(questions)));

    public Slice Slice { get; }

    public LocalDate Today => new StudyDay(DateTimeZoneProviders.Tzdb["Asia/Seoul"], Duration.FromHours(4)).DateOf(Slice.Clock.Now());

    public void Pass(int days) => Slice.Clock.Advance(TimeSpan.FromDays(days));

    /// <summary>A member rates an answer that they have just given.</summary>
    public LocalDate RateAnswer(TestMember member, string questionId, Rating rating, string? source = null, Snowflake? guild = null) =>
        Slice.Database.Write(connection => ReviewDeck.RateAnswer(
            connection,
            new GivenRating(guild ?? Slice.Guild, member.Id, questionId, rating, Today, Slice.Clock.Now()),
            source ?? $"slot:{questionId}"));

    public ValueTask<InteractionResponse> Review(TestMember member, params (string Name, object Value)[] options) =>
        Slice.Command("review", member, options);

    /// <summary>Presses a button of the member's own private message.</summary>
    public ValueTask<InteractionResponse> Press(string customId, TestMember member) =>
        Slice.Press(customId, member, new Message { Id = new(5000), ChannelId = Slice.Channel, Flags = 1 << 6 });

    /// <summary>Presses the button whose label begins like this.</summary>
    public ValueTask<InteractionResponse> Press(InteractionResponse shown, string label, TestMember member) => Press(IdOf(shown, label), member);

    /// <summary>Looks at the answer of the question that is shown, and rates.</summary>
    public async Task<InteractionResponse> Rate(InteractionResponse shown, string rating, TestMember member) =>
        await Press(await Press(shown, Languages.OfLocale(member.Locale) == Language.Korean ? "답 보기" : "Show answer", member), rating, member);

    /// <summary>Reviews what is due, until nothing is; the ratings in turn, the last one for the rest.</summary>
    public async Task<(int Reviews, InteractionResponse Last)> ReviewAll(TestMember member, string rating)
    {
        var shown = await Review(member);
        var reviews = 0;
        while (Labels(shown).Any(label => label is "답 보기" or "Show answer"))
        {
            shown = await Rate(shown, rating, member);
            reviews++;
        }

        return (reviews, shown);
    }

    public static string IdOf(InteractionResponse shown, string label) => shown.Components().OfType<Button>()
        .Single(button => button.Label == label || button.Label.StartsWith($"{label} ·", StringComparison.Ordinal)).CustomId.Value;

    public static IReadOnlyList<string> Labels(InteractionResponse shown) => shown.Labels();

    public T Single<T>(string sql) => Slice.Database.Read(connection => connection.ExecuteScalar<T>(sql))!;

    public void Dispose() => Slice.Dispose();

    private static ContentLibrary Library(int questions)
    {
        var plain = TestLibrary.Of(questions);
        var advice = new AdviceItem
        {
            Id = "own-words",
            Topics = [new Topic("fundamentals", new Bilingual<string>("기본기", "Fundamentals"))],
            Stage = AdviceStage.Interviewing,
            Text = new Bilingual<AdviceText>(new AdviceText("내 말로", "내 말로 옮겨 보세요."), new AdviceText("Own words", "Put it in your own words.")),
            Source = plain.Questions[0].Source,
        };
        return new ContentLibrary(advice.Topics, plain.QuestionTopics, [advice], [.. plain.Questions.Select(question => question with { Advice = ["own-words"] })]);
    }
}
