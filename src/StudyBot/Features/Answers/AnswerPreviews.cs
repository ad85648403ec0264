using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.FollowUps;
using StudyBot.Features.Answers.Threads;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

/// <summary>Every view of a question, without a member and without a database, and with the most beside its texts.</summary>
internal static class AnswerPreviews
{
    private static readonly LocalDate Date = new(2026, 12, 30);
    private static readonly Instant Closes = Instant.FromUtc(2026, 12, 30, 19, 0);
    private static readonly Streak Streak = new(Current: 1000, Longest: 1000, FirstDate: Date.PlusDays(-999), LastDate: Date, AliveThrough: Date, RestUnits: 14);
    private static readonly AnswerPost Stuck = new()
    {
        GuildId = default,
        UserId = default,
        SlotId = long.MaxValue,
        State = AnswerPostState.Sent,
        Reason = PostTrouble.Reason(DiscordErrorCode.MissingPermissions),
    };

    private static readonly string Longest = new('가', AnswerModal.Longest);

    public static IEnumerable<ContentPreview> Of(Question question)
    {
        var slot = new AskedSlot { Id = long.MaxValue, GuildId = default, LocalDate = Date, QuestionId = question.Id, ClosesAt = Closes };
        return Enum.GetValues<Language>().SelectMany(language => Of(new AskedQuestion(slot.GuildId, UserId: default, question, language)
        {
            StudyDay = new StudyDay(DateTimeZone.Utc, Duration.Zero),
            Slot = slot,
            Chosen = language,
        }));
    }

    private static IEnumerable<ContentPreview> Of(AskedQuestion asked)
    {
        var own = Own(asked);
        return
        [
            View("the question", Reply.Public(asked.Card(own, Closes).Message())),
            View("the hint", Reply.Private(HintButton.Message(asked))),
            View("the answer's form", new ShowModal(AnswerModal.Form(asked, own))),
            View("the receipt", Reply.Private(Receipt(asked, own))),
            View("the model answer", Reply.Private(ModelAnswer.Message(asked, own))),
            .. Enumerable.Range(0, asked.Text.FollowUps.Count).SelectMany(number => FollowUp(asked, number)),
        ];

        ContentPreview View(string name, InteractionResponse response) => new(name, asked.Language, response);
    }

    private static ContentPreview[] FollowUp(AskedQuestion asked, int number)
    {
        var own = new FollowUpAnswer { Number = number, Body = Longest, Revision = 999 };
        var saved = FollowUpTexts.Both.In(asked.Language).Saved;
        return
        [
            new($"follow-up {number + 1}", asked.Language, Reply.Private(FollowUpView.Message(asked, number, own, saved))),
            new($"the form of follow-up {number + 1}", asked.Language, new ShowModal(FollowUpAnswerButton.Form(asked, number, own))),
        ];
    }

    /// <summary>Compared, rated and shared, so that nothing is left out.</summary>
    private static OwnAnswer Own(AskedQuestion asked) => new()
    {
        Id = long.MaxValue,
        SlotId = long.MaxValue,
        QuestionId = asked.Question.Id,
        Body = Longest,
        Revision = 999,
        Covered = (1 << asked.Text.KeyPoints.Count) - 1,
        Rating = Rating.Hard,
        SharedAt = Closes,
    };

    private static OutgoingMessage Receipt(AskedQuestion asked, OwnAnswer own)
    {
        var news = new StreakNews(Streak) { FirstOfDay = true, Rescued = true, Milestone = 730 };
        var streak = ReceiptTexts.Both.In(asked.Language).Of(news, new StudyMoment(Date, Closes, IsNight: true));
        var notice = AnswerReceipt.Notice(asked, AnswerOutcome.Replaced, closed: true, streak);
        return AnswerView.Message(
            asked, own, Closes - Duration.Epsilon, notice, new AnswerStanding { ReviewDate = Date.PlusYears(100), Others = 999, Thanks = 999, Post = Stuck });
    }
}
