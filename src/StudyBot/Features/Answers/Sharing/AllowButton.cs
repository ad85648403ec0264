using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Lets a member share an answer again that staff took down. It does not share it: that is the member's to decide.</summary>
internal sealed class AllowButton(AskedQuestions questions, AnswerStore answers, StaffRights rights, TimeProvider clock)
    : StaffPress(questions, rights, clock)
{
    public const string Allow = "question:allow";

    public override string Route => Allow;

    protected override ValueTask<InteractionResponse> DecideAsync(
        AskedQuestion asked, AskedSlot slot, Snowflake author, CancellationToken cancellationToken)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        return new(Reply.Private(answers.Allow(slot, author, Action(ShareLogEntries.Allowed, asked, author)) ? texts.AllowedAgain : texts.WasNotTakenDown));
    }
}
