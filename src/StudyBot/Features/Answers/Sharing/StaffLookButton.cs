using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Others' answers for staff who have not answered, so that they can take one down before the question closes.</summary>
internal sealed class StaffLookButton(
    AskedQuestions questions, AnswerStore answers, SharedAnswerPage page, StaffRights rights, TimeProvider clock)
    : OthersPress(questions, answers, rights, clock)
{
    public const string Look = "question:look";

    public override string Route => Look;

    public override Deferral Deferral => Deferral.Private;

    protected override async ValueTask<InteractionResponse> OpenAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, string[] more, CancellationToken cancellationToken) =>
        Reply.Private(await page.FirstAsync(interaction, asked, slot, own, cancellationToken));
}
