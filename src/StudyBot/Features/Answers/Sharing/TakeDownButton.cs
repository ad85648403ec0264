using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.Threads;
using StudyBot.Staff;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Stops the sharing of someone's answer; its member keeps it, and is told below it.</summary>
internal sealed class TakeDownButton(
    AskedQuestions questions, AnswerStore answers, AnswerWithdrawal withdrawal, StaffRights rights, TimeProvider clock)
    : StaffPress(questions, rights, clock)
{
    public const string TakeDown = "question:takedown";

    public override string Route => TakeDown;

    public static Button For(AskedQuestion asked, Snowflake author) =>
        new(asked.To(TakeDown, author.ToString()), ShareTexts.Both.In(asked.Language).TakeDown, ButtonStyle.Danger) { Emoji = "🛡️" };

    protected override async ValueTask<InteractionResponse> DecideAsync(
        AskedQuestion asked, AskedSlot slot, Snowflake author, CancellationToken cancellationToken)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        if (!answers.TakeDown(slot, author, Action(ShareLogEntries.TakenDown, asked, author)))
            return Reply.Private(texts.NoLongerShared);
        await withdrawal.WithdrawAsync(slot, author, cancellationToken);
        var allow = new Button(asked.To(AllowButton.Allow, author.ToString()), texts.AllowAgain) { Emoji = "↩️" };
        return Reply.Private(new OutgoingMessage { Content = texts.TakenDown, Components = [new ActionRow(allow)] });
    }
}
