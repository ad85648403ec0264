using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Others' answers; sealed until one has answered or the question's day is over.</summary>
internal sealed class OthersButton(
    AskedQuestions questions, AnswerStore answers, SharedAnswerPage page, StaffRights rights, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Others;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (asked.Slot is not { } slot)
            return Reply.Private(AnswerTexts.Both.In(asked.Language).UnknownQuestion);
        var own = answers.Find(asked);
        return Reply.Private(own is null && !asked.IsClosed(clock.Now())
            ? Sealed(asked, rights.IsStaff(interaction))
            : await page.FirstAsync(interaction, asked, slot, own, cancellationToken));
    }

    /// <summary>Staff may want to answer for themselves first, as everyone.</summary>
    private static OutgoingMessage Sealed(AskedQuestion asked, bool isStaff)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        var message = Seal.Message(asked, texts.OthersSealed);
        var look = new Button(asked.To(StaffLookButton.Look), texts.LookAsStaff) { Emoji = "🛡️" };
        return isStaff ? message with { Components = [.. message.Components ?? [], new ActionRow(look)] } : message;
    }
}
