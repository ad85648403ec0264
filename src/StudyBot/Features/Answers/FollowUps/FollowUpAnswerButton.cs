using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>Opens the form for a follow-up, with the earlier answer in it.</summary>
internal sealed class FollowUpAnswerButton(AskedQuestions questions, AnswerStore answers, FollowUpStore store, TimeProvider clock)
    : FollowUpPress(questions, answers, clock)
{
    public const string Reply = "question:reply";

    public override string Route => Reply;

    /// <summary>A form cannot follow a deferral.</summary>
    public override Deferral Deferral => Deferral.None;

    protected override ValueTask<InteractionResponse> Open(ComponentInteraction interaction, AskedQuestion asked, int number)
    {
        var texts = FollowUpTexts.Both.In(asked.Language);
        if (number >= asked.Text.FollowUps.Count)
            return new(Discord.Interactions.Reply.Private(texts.None));
        var own = store.Of(asked).FirstOrDefault(answer => answer.Number == number);
        var custom = asked.To(FollowUpModal.Replied, Number(number), Number(own?.Revision ?? 0));
        return new(new ShowModal(new Modal(
            custom,
            texts.FormTitle(number + 1),
            new TextInput(AnswerModal.Input, AnswerTexts.Both.In(asked.Language).YourAnswer)
            {
                Paragraph = true,
                MaxLength = AnswerModal.Longest,
                Placeholder = asked.Text.FollowUps[number],
                Value = own?.Body,
            })));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
