using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Says that an answer helped; a second press takes it back. Below a post in a thread it answers privately.</summary>
internal sealed class ThanksButton(
    AskedQuestions questions, AnswerStore answers, SharedAnswers shared, SharedAnswerPage page, StaffRights rights, TimeProvider clock)
    : OthersPress(questions, answers, rights, clock)
{
    public const string Thanks = "question:thanks";

    public override string Route => Thanks;

    protected override int More => 1;

    /// <summary>The custom id below a post in a thread; no other message has it.</summary>
    public static CustomId Below(long slotId, Snowflake author) => QuestionButtons.To(
        Thanks, slotId.ToString(CultureInfo.InvariantCulture), language: null, author.ToString());

    public static Button For(AskedQuestion asked, SharedAnswer answer)
    {
        var label = ShareTexts.Both.In(asked.Language).Helped;
        var style = answer.ThankedByReader ? ButtonStyle.Success : ButtonStyle.Secondary;
        return new Button(asked.To(Thanks, answer.UserId.ToString()), answer.Thanks == 0 ? label : $"{label} {answer.Thanks}", style) { Emoji = "👍" };
    }

    protected override async ValueTask<InteractionResponse> OpenAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, string[] more, CancellationToken cancellationToken)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        if (!Snowflake.TryParse(more[0], CultureInfo.InvariantCulture, out var author) || author.Value > long.MaxValue)
            return Reply.Private(texts.NoLongerShared);
        if (author == asked.UserId)
            return Reply.Private(texts.OwnThanks(shared.Thanks(slot, author)));
        if (shared.Of(slot, asked.UserId, author) is not { } before)
            return Reply.Private(texts.NoLongerShared);
        shared.Thank(slot, asked.UserId, author, !before.ThankedByReader, Clock.Now());
        if (!interaction.Message.IsEphemeral)
            return Reply.Private(before.ThankedByReader ? texts.ThanksTaken : texts.ThanksGiven);
        return new UpdateMessage(shared.Of(slot, asked.UserId, author) is { } after
            ? page.Of(interaction, asked, slot, after)
            : await page.FirstAsync(interaction, asked, slot, own, cancellationToken));
    }
}
