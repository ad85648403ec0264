using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.FollowUps;
using StudyBot.Study;
using StudyBot.Study.Feedback;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The model answer as a private message, beside one's own.</summary>
internal static class ModelAnswer
{
    /// <param name="asked">What was asked.</param>
    /// <param name="own">The member's answer; null when they have none.</param>
    public static OutgoingMessage Message(AskedQuestion asked, OwnAnswer? own)
    {
        var model = Model(asked);
        return new OutgoingMessage
        {
            Embeds = own is null ? [model] : [Own(asked, own, DiscordLimits.EmbedTotal - SizeOf(model)), model],
            Components = [.. Rows(asked)],
        };
    }

    /// <summary>With what the member thinks of the question below it.</summary>
    /// <inheritdoc cref="Message(AskedQuestion, OwnAnswer?)"/>
    public static OutgoingMessage Message(AskedQuestion asked, OwnAnswer? own, FeedbackRow feedback) => feedback.Below(
        Message(asked, own), asked.GuildId, asked.UserId, new ItemRef(ItemKind.Question, asked.Question.Id), asked.Language);

    /// <summary>The member's own words, as much of them as there is room for.</summary>
    public static Embed Own(AskedQuestion asked, OwnAnswer own, int room)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var title = $"✍️ {texts.YourAnswer}";
        return new Embed { Title = title, Description = Excerpt.Of(own.Body, room - title.Length, texts.OnlyTheBeginning) };
    }

    private static Embed Model(AskedQuestion asked)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var (document, section) = (asked.Question.Source.Document.Name.In(asked.Language), asked.Question.Source.Section.In(asked.Language));
        return new Embed
        {
            Title = $"📖 {QuestionCardTexts.Both.In(asked.Language).ModelAnswer}",
            Description = asked.Text.Answer,
            Color = 0x57F287,
            Fields = [new(texts.KeyPoints, string.Join('\n', asked.Text.KeyPoints.Select(point => $"• {point}")))],
            Footer = new EmbedFooter(texts.Source(document, section)),
        };
    }

    private static IEnumerable<ActionRow> Rows(AskedQuestion asked)
    {
        var buttons = new List<Button>();
        if (asked.Text.FollowUps.Count > 0)
            buttons.Add(new Button(asked.To(AskMoreButton.AskMore), AnswerTexts.Both.In(asked.Language).AskMore, ButtonStyle.Primary) { Emoji = "💬" });
        if (asked.Slot is not null)
            buttons.Add(new Button(asked.To(QuestionButtons.Others), QuestionCardTexts.Both.In(asked.Language).Others) { Emoji = "👥" });
        if (buttons.Count > 0)
            yield return new ActionRow(buttons);
    }

    private static int SizeOf(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0) +
        (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);
}
