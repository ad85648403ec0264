using StudyBot.Discord.Model;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>The review as one private message that goes from question to answer to the next question.</summary>
internal static class ReviewView
{
    private const int QuestionColor = 0x5865F2;
    private const int AnswerColor = 0x57F287;

    /// <summary>A question, to be recalled before its answer is looked at.</summary>
    public static OutgoingMessage Question(ReviewVisit visit, ReviewItem item, ReviewDay day, ReviewNotice notice)
    {
        var texts = visit.Texts;
        var place = ReviewPlace.Of(item.Deck, visit.Language);
        var buttons = new List<Button> { new(place.To(ReviewAnswerButton.Answer), texts.ShowAnswer, ButtonStyle.Primary) { Emoji = "📖" } };
        if (item.Question.Text.In(visit.Language).Hint.Length > 0)
            buttons.Add(new Button(place.To(ReviewHintButton.Hint), visit.CardTexts.Hint) { Emoji = "💡" });
        return new OutgoingMessage
        {
            Content = string.Join('\n', [.. notice.Lines, texts.Left(day.Left, day.Cards.Count)]),
            Embeds = [Prompt(visit, item) with { Title = texts.RecallFirst, Footer = new EmbedFooter(History(visit, item)) }],
            Components =
            [
                new ActionRow([.. buttons, .. InOther(item, place, ReviewQuestionButton.Question)]),
                .. AfterRating(visit, notice),
            ],
        };
    }

    /// <summary>The model answer, with the four ratings and when each would bring the question back.</summary>
    /// <param name="visit">Whose.</param>
    /// <param name="item">Which.</param>
    /// <param name="before">The card that the rating will be added to.</param>
    /// <param name="route">Of the rating buttons.</param>
    public static OutgoingMessage Answer(ReviewVisit visit, ReviewItem item, ReviewCard before, string route)
    {
        var texts = visit.Texts;
        var text = item.Question.Text.In(visit.Language);
        var place = ReviewPlace.Of(item.Deck, visit.Language);
        var ratings = Ratings.All.Select(rating =>
            new Button(place.To(route, rating), texts.RatingButton(rating, ReviewCard.After(before, rating, visit.Today).DaysUntilDue(visit.Today))));
        var aside = new List<Button> { new(place.To(ReviewOwnAnswerButton.OwnAnswer), texts.OwnAnswer) { Emoji = "✍️" } };
        if (item.Card.IsLeech && HasAdvice(visit, item.Question.Id))
            aside.Add(Advice(visit, place));
        var isCorrection = route == ReviewCorrectButton.Correct;
        aside.AddRange(InOther(item, place, isCorrection ? ReviewBackButton.Back : ReviewAnswerButton.Answer));
        return new OutgoingMessage
        {
            Content = $"{(isCorrection ? texts.RateAgain : texts.HowWell)}\n-# {texts.RatingsExplained}",
            Embeds =
            [
                Prompt(visit, item),
                new Embed
                {
                    Title = $"📖 {visit.CardTexts.ModelAnswer}",
                    Description = text.Answer,
                    Color = AnswerColor,
                    Fields = [new(texts.KeyPoints, string.Join('\n', text.KeyPoints.Select(point => $"• {point}")))],
                },
            ],
            Components = [new ActionRow([.. ratings]), new ActionRow([.. aside])],
        };
    }

    /// <summary>How the day stands when nothing more is to be reviewed on it.</summary>
    public static OutgoingMessage Closing(ReviewVisit visit, ReviewDay day, ReviewNotice notice) => new()
    {
        Content = string.Join('\n', [.. notice.Lines, .. Standing(visit, day)]),
        // An edit must take the question and its buttons away.
        Embeds = [],
        Components = [.. AfterRating(visit, notice)],
    };

    private static string[] Standing(ReviewVisit visit, ReviewDay day)
    {
        var texts = visit.Texts;
        if (day.Ahead is not { } ahead)
            return [day.Unrated > 0 ? texts.OnlyUnrated(day.Unrated) : texts.NoCards];
        var next = ahead.Date == visit.Today.PlusDays(1)
            ? texts.Tomorrow(ahead.Left)
            : texts.Later(ahead.Date.InWords(visit.Language), ahead.Left);
        if (day.Waiting.Count > 0)
            return [texts.CapReached(day.Done, day.Waiting.Count), next, $"-# {texts.CapCanGrow(day.Cap)}"];
        string[] done = [day.Done > 0 ? texts.AllDone(day.Done) : texts.NothingDue, next];
        return day.Unrated > 0 ? [.. done, texts.UnratedToo(day.Unrated)] : done;
    }

    private static Embed Prompt(ReviewVisit visit, ReviewItem item) => new()
    {
        Author = new EmbedAuthor($"{item.Question.Topic.Name.In(visit.Language)} · {visit.CardTexts.Level(item.Question.Level)}"),
        Description = item.Question.Text.In(visit.Language).Prompt,
        Color = QuestionColor,
    };

    private static string History(ReviewVisit visit, ReviewItem item)
    {
        var line = visit.Texts.History(item.Card.ElapsedDays(visit.Today), item.Card.Reps);
        return item.Card.IsLeech ? $"{line}\n{visit.Texts.IsLeech(item.Card.Lapses)}" : line;
    }

    private static IEnumerable<ActionRow> AfterRating(ReviewVisit visit, ReviewNotice notice)
    {
        if (notice.Rated is not { } rated)
            yield break;
        var place = ReviewPlace.Of(rated, visit.Language);
        var back = new Button(place.To(ReviewBackButton.Back), visit.Texts.Back) { Emoji = "↩️" };
        yield return rated.Card.IsLeech && HasAdvice(visit, rated.QuestionId)
            ? new ActionRow(back, Advice(visit, place))
            : new ActionRow(back);
    }

    private static Button Advice(ReviewVisit visit, ReviewPlace place) =>
        new(place.To(ReviewAdviceButton.Advice), visit.Texts.Advice) { Emoji = "🧭" };

    /// <summary>Nothing for a guild's own question that is there in one language only.</summary>
    private static IEnumerable<Button> InOther(ReviewItem item, ReviewPlace place, string route)
    {
        var other = place.Language.Other();
        if (item.Question.Text.Differs)
            yield return new Button((place with { Language = other }).To(route), other.OwnName()) { Emoji = "🌐" };
    }

    private static bool HasAdvice(ReviewVisit visit, string questionId) =>
        visit.Library.FindQuestion(questionId)?.Advice.Any(id => visit.Library.FindAdvice(id) is not null) == true;
}
