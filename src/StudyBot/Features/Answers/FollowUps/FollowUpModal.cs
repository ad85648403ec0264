using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>Takes the answer to a follow-up in.</summary>
internal sealed class FollowUpModal(
    AskedQuestions questions, AnswerStore answers, FollowUpStore store, FollowUpView view, TimeProvider clock) : IModalHandler
{
    public const string Replied = "question:replied";

    public string Route => Replied;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var body = interaction.Text(AnswerModal.Input);
        var texts = AnswerTexts.Both.In(interaction.Locale);
        if (questions.Find(interaction, interaction.CustomId) is not var (asked, more) || more is not [_, var shown] ||
            FollowUpPress.NumberOf(more, asked) is not { } number || number >= asked.Text.FollowUps.Count ||
            !int.TryParse(shown, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            return new(Reply.Private(AnswerModal.GivenBack(texts, texts.UnknownQuestion, body)));
        }

        var now = clock.Now();
        return TakeAsync(interaction, asked, number, new GivenAnswer(body, revision, asked.StudyDay.DateOf(now), now, interaction.Id));
    }

    private async ValueTask<InteractionResponse> TakeAsync(ModalInteraction interaction, AskedQuestion asked, int number, GivenAnswer given)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        if (asked.Slot is not null && !asked.IsClosed(given.At) && answers.Find(asked) is null)
            return Reply.Private(Seal.Message(asked, FollowUpTexts.Both.In(asked.Language).Sealed));
        if (VisibleText.IsBlank(given.Body))
            return Reply.Private(texts.EmptyAnswer);
        if (given.Body.Length > AnswerModal.Longest)
            return Reply.Private(AnswerModal.GivenBack(texts, texts.AnswerTooLong(AnswerModal.Longest), given.Body));
        if (await store.SaveAsync(asked, number, given) is not { } saved)
            return Reply.Private(AnswerModal.GivenBack(texts, FollowUpTexts.Both.In(asked.Language).AnsweredElsewhere, given.Body));
        var notice = FollowUpTexts.Both.In(asked.Language).Saved;
        if (saved.News is { } news)
            notice = $"{notice}\n{ReceiptTexts.Both.In(asked.Language).Of(news, asked.StudyDay.MomentOf(given.At))}";
        var message = view.Of(asked, number, notice);
        return interaction.Turn(message);
    }
}
