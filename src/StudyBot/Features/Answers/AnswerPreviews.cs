using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

/// <summary>Every view of the question of the day, without a member and without a database, and with the most beside its texts.</summary>
internal static class AnswerPreviews
{
    private static readonly LocalDate Date = new(2026, 12, 30);
    private static readonly Instant Closes = Instant.FromUtc(2026, 12, 30, 19, 0);
    private static readonly Streak Streak = new(Current: 1000, Longest: 1000, FirstDate: Date.PlusDays(-999), LastDate: Date, AliveThrough: Date);

    public static IEnumerable<ContentPreview> Of(Question question)
    {
        var slot = new AskedSlot { Id = long.MaxValue, GuildId = default, LocalDate = Date, QuestionId = question.Id, ClosesAt = Closes };
        return Enum.GetValues<Language>().SelectMany(language => Of(new AskedQuestion(slot, question, language, Chosen: language)));
    }

    private static ContentPreview[] Of(AskedQuestion asked)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var card = new QuestionCard(asked.Slot.Id, Date, asked.Question, asked.Language) { Chosen = asked.Chosen, Answered = true };
        string[] receipt = [texts.AnswerChanged, texts.AnsweredLate, ReceiptTexts.Both.In(asked.Language).Of(Streak, Closes)];
        var longest = new string('가', AnswerModal.Longest);
        return
        [
            View("the question", Reply.Public(card.Message())),
            View("the hint", Reply.Private(HintButton.Message(asked))),
            View("the answer's form", new ShowModal(AnswerModal.Form(asked, longest))),
            View("the receipt", Reply.Private(AnswerReceipt.Message(asked, receipt, closed: false))),
            View("the model answer", Reply.Private(ModelAnswerButton.Message(asked, longest))),
        ];

        ContentPreview View(string name, InteractionResponse response) => new(name, asked.Language, response);
    }
}
