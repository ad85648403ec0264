using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>The item that a report is about, in the language in which the member looked at it.</summary>
internal sealed class ReportItemButton(ReportFinder finder, GuildLibraries libraries) : IComponentHandler
{
    public const string Item = "report:item";

    public string Route => Item;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(finder.Find(interaction, interaction.CustomId, hasMore: false, (report, _) => Show(report, DeskTexts.Both.In(interaction.Locale))));

    private Reply Show(Report report, DeskTexts texts)
    {
        if (EmbedsOf(report, Languages.OfCode(report.Language)) is not { } embeds)
            return Reply.Private(texts.ItemIsGone);
        var howToMend = texts.HowToMend(report.ItemId, OwnId.NumberOf(report.ItemId) is not null);
        return Reply.Private(new OutgoingMessage { Content = $"-# {howToMend}", Embeds = embeds });
    }

    /// <summary>Null when the item is no longer there.</summary>
    private Embed[]? EmbedsOf(Report report, Language language)
    {
        var library = libraries.Of(report.GuildId);
        return report.Kind == ItemKind.Advice
            ? library.FindAdvice(report.ItemId) is { } advice ? [AdviceCard.Of(advice, language)] : null
            : library.FindQuestion(report.ItemId) is { } question ? Whole(question, language) : null;
    }

    /// <summary>A question with all that opens below it by and by.</summary>
    public static Embed[] Whole(Question question, Language language) => [Prompt(question, language), Answer(question, language)];

    private static Embed Prompt(Question question, Language language)
    {
        var text = question.Text.In(language);
        return new Embed
        {
            Author = new EmbedAuthor($"{question.Topic.Name.In(language)} · {QuestionCardTexts.Both.In(language).Level(question.Level)}"),
            Description = text.Prompt,
            Color = 0x5865F2,
            Fields = [.. Field($"💡 {QuestionCardTexts.Both.In(language).Hint}", text.Hint)],
        };
    }

    private static Embed Answer(Question question, Language language)
    {
        var (texts, text) = (DeskTexts.Both.In(language), question.Text.In(language));
        return new Embed
        {
            Title = $"📖 {QuestionCardTexts.Both.In(language).ModelAnswer}",
            Description = text.Answer,
            Color = 0x57F287,
            Fields = [.. Field(texts.KeyPoints, Bullets(text.KeyPoints)), .. Field(texts.FollowUps, Bullets(text.FollowUps))],
        };
    }

    /// <summary>None where there is nothing: a guild's own question may do without.</summary>
    private static IEnumerable<EmbedField> Field(string name, string text) => text.Length == 0 ? [] : [new EmbedField(name, text)];

    private static string Bullets(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"• {item}"));
}
