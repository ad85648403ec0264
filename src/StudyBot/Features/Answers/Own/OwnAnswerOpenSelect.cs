using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>Opens one of one's own answers, beside the list, with all that can still be done with it.</summary>
internal sealed class OwnAnswerOpenSelect(
    AskedQuestions questions, AnswerStore answers, AskedSlots slots, AnswerView view, GuildLibraries libraries, TimeProvider clock) : IComponentHandler
{
    private const string Open = "answers:open";

    public string Route => Open;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To() => CustomId.Of(Open);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        // The values can be forged; only the member's own are looked among.
        var own = interaction.Values is [var value] && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? answers.Find(interaction.Guild(), interaction.User.Id, id)
            : null;
        return new(Reply.Private(own is null
            ? OutgoingMessage.Text(OwnAnswersTexts.Both.In(interaction.Locale).NotFound)
            : Message(interaction, own)));
    }

    private OutgoingMessage Message(ComponentInteraction interaction, OwnAnswer own)
    {
        var language = Languages.OfLocale(interaction.Locale);
        if (libraries.Of(interaction.GuildId).FindQuestion(own.QuestionId) is not { } question)
            return new OutgoingMessage { Embeds = [new Embed { Title = OwnAnswersTexts.Both.In(language).QuestionGone, Description = own.Body }] };
        var asked = questions.Of(interaction, question, own.SlotId is { } slotId ? slots.Find(slotId) : null);
        var now = clock.Now();
        var card = asked.Card(own, now).Message();
        // What the buttons do, they do to the latest practice; an earlier one can only be read.
        var isLatest = answers.Find(asked)?.Id == own.Id;
        var message = isLatest ? view.Of(asked, own, now) : OutgoingMessage.Text(OwnAnswersTexts.Both.In(language).EarlierPractice);
        var room = DiscordLimits.EmbedTotal - question.Text.In(language).Prompt.Length - DiscordLimits.EmbedTitle;
        return message with { Embeds = [card.Embeds![0] with { Footer = null }, ModelAnswer.Own(asked, own, Math.Min(room, DiscordLimits.EmbedDescription))] };
    }
}
