using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Study;
using StudyBot.Study.Feedback;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

/// <summary>The model answer, beside one's own; sealed until one has answered or the question's day is over.</summary>
internal sealed class ModelAnswerButton(
    AskedQuestions questions, AnswerStore answers, FeedbackRow feedback, TimeProvider clock) : IComponentHandler
{
    public string Route => QuestionButtons.Model;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Show(interaction)));

    private OutgoingMessage Show(ComponentInteraction interaction)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return OutgoingMessage.Text(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion);
        var own = answers.Find(asked.Slot, interaction.User.Id);
        return own is null && clock.Now() < asked.Slot.ClosesAt
            ? Sealed(asked)
            : feedback.Below(Message(asked, own), interaction.GuildId, interaction.User.Id, new ItemRef(ItemKind.Question, asked.Question.Id), asked.Language);
    }

    /// <param name="asked">The question.</param>
    /// <param name="own">The member's answer; null for none.</param>
    public static OutgoingMessage Message(AskedQuestion asked, string? own)
    {
        var model = Model(asked);
        return new OutgoingMessage { Embeds = own is null ? [model] : [Own(asked, own, DiscordLimits.EmbedTotal - SizeOf(model)), model] };
    }

    private static OutgoingMessage Sealed(AskedQuestion asked)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        return new OutgoingMessage
        {
            Content = texts.Sealed(asked.Slot.ClosesAt),
            Components =
            [
                new ActionRow(new Button(asked.To(QuestionButtons.Answer), QuestionCardTexts.Both.In(asked.Language).Answer, ButtonStyle.Primary) { Emoji = "✍️" }),
            ],
        };
    }

    private static Embed Own(AskedQuestion asked, string own, int room)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var title = $"✍️ {texts.YourAnswer}";
        return new Embed { Title = title, Description = Excerpt.Of(own, room - title.Length, texts.OnlyTheBeginning) };
    }

    private static Embed Model(AskedQuestion asked)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var source = asked.Question.Source;
        return new Embed
        {
            Title = $"📖 {QuestionCardTexts.Both.In(asked.Language).ModelAnswer}",
            Description = asked.Text.Answer,
            Color = 0x57F287,
            Fields = [.. Bullets(texts.KeyPoints, asked.Text.KeyPoints), .. Bullets(texts.FollowUps, asked.Text.FollowUps)],
            Footer = new EmbedFooter(texts.Source(source.Document.Name.In(asked.Language), source.Section.In(asked.Language))),
        };
    }

    /// <summary>Nothing when there are none: a guild's own question may do without.</summary>
    private static IEnumerable<EmbedField> Bullets(string name, IReadOnlyList<string> items)
    {
        if (items.Count > 0)
            yield return new EmbedField(name, string.Join('\n', items.Select(item => $"• {item}")));
    }

    private static int SizeOf(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0) +
        (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);
}
