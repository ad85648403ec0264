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
        if (number >= asked.Text.FollowUps.Count)
            return new(Discord.Interactions.Reply.Private(FollowUpTexts.Both.In(asked.Language).None));
        return new(new ShowModal(Form(asked, number, store.Of(asked).FirstOrDefault(answer => answer.Number == number))));
    }

    /// <param name="asked">The question that it follows.</param>
    /// <param name="number">Of the follow-up, from 0.</param>
    /// <param name="own">The member's answer so far; null for none.</param>
    public static Modal Form(AskedQuestion asked, int number, FollowUpAnswer? own) => new(
        asked.To(FollowUpModal.Replied, Number(number), Number(own?.Revision ?? 0)),
        FollowUpTexts.Both.In(asked.Language).FormTitle(number + 1),
        new TextDisplay(asked.Text.FollowUps[number]),
        new TextInput(AnswerModal.Input, AnswerTexts.Both.In(asked.Language).YourAnswer)
        {
            Paragraph = true,
            MaxLength = AnswerModal.Longest,
            Placeholder = AnswerTexts.Both.In(asked.Language).FormPlaceholder,
            Value = own?.Body,
        });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
