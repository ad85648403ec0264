using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.FollowUps;
using StudyBot.Features.Answers.Sharing;
using StudyBot.Features.Answers.Threads;
using StudyBot.Study;
using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Answering;

/// <summary>
/// One's own answer as a private message: compare it with the key points, rate it, and go on from there. Made anew from the
/// database at every step, so that any of its buttons works at any time.
/// </summary>
internal sealed class AnswerView(AnswerStore answers, SharedAnswers shared, AnswerPostStore posts)
{
    /// <param name="asked">What was asked.</param>
    /// <param name="own">The member's answer.</param>
    /// <param name="now">A question that has closed by then takes no changes.</param>
    /// <param name="notice">What has just happened; null for nothing.</param>
    public OutgoingMessage Of(AskedQuestion asked, OwnAnswer own, Instant now, string? notice = null) => Message(asked, own, now, notice, new AnswerStanding
    {
        ReviewDate = own.Rating is null ? null : answers.ReviewDate(asked),
        Others = asked.Slot is { } slot ? shared.Count(slot, except: asked.UserId) : 0,
        Post = asked.Slot?.ThreadId is null ? null : posts.Find(asked),
        Thanks = asked.Slot is { } of && own.SharedAt is not null ? shared.Thanks(of, asked.UserId) : 0,
    });

    /// <param name="asked">What was asked.</param>
    /// <param name="own">The member's answer.</param>
    /// <param name="now">A question that has closed by then takes no changes.</param>
    /// <param name="notice">What has just happened; null for nothing.</param>
    /// <param name="standing">What else there is to know of the answer.</param>
    public static OutgoingMessage Message(AskedQuestion asked, OwnAnswer own, Instant now, string? notice, AnswerStanding standing)
    {
        string[] lines =
        [
            .. notice is null ? Array.Empty<string>() : [notice, ""],
            .. Comparison(asked, own, standing.ReviewDate),
            .. ShareControls.Lines(asked, own, now, standing),
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines),
            Components =
            [
                Points(asked, own),
                .. own.Covered is null ? Array.Empty<ActionRow>() : [RatingRow(asked, own)],
                Next(asked, own, now, standing.Others),
                .. ShareControls.Rows(asked, own, standing.Post),
            ],
        };
    }

    private static IEnumerable<string> Comparison(AskedQuestion asked, OwnAnswer own, LocalDate? reviewDate)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var points = asked.Text.KeyPoints;
        if (own.Covered is not { } bits)
            return [own.Rating is null ? texts.Compare : texts.CompareAgain, .. points.Select(point => $"☐ {point}"), .. OfBefore(asked, own, reviewDate)];
        var coverage = new Coverage(bits, points.Count);
        return
        [
            texts.Covered(coverage.Count, coverage.Points),
            .. points.Select((point, index) => $"{(coverage.Has(index) ? "☑" : "☐")} {point}"),
            "",
            own.Rating is { } rating && reviewDate is { } due
                ? texts.Rated(rating.Name(asked.Language), due.InWords(asked.Language))
                : texts.AskRating(coverage.Proposal.Name(asked.Language)),
        ];
    }

    /// <summary>A rating that was given to an earlier text.</summary>
    private static IEnumerable<string> OfBefore(AskedQuestion asked, OwnAnswer own, LocalDate? reviewDate) => own.Rating is { } rating && reviewDate is { } due
        ? ["", AnswerTexts.Both.In(asked.Language).RatedBefore(rating.Name(asked.Language), due.InWords(asked.Language))]
        : [];

    private static ActionRow Points(AskedQuestion asked, OwnAnswer own)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var points = asked.Text.KeyPoints;
        var coverage = new Coverage(own.Covered ?? 0, points.Count);
        SelectOption[] options =
        [
            .. points.Select((point, index) => new SelectOption(
                point, index.ToString(CultureInfo.InvariantCulture), Default: coverage.Has(index))),
            new(texts.CoveredNone, CoverSelect.None, Default: own.Covered == 0),
        ];
        return new ActionRow(new StringSelect(asked.To(CoverSelect.Cover), options)
        {
            Placeholder = texts.ComparePlaceholder,
            MinValues = 0,
            MaxValues = options.Length,
        });
    }

    private static ActionRow RatingRow(AskedQuestion asked, OwnAnswer own)
    {
        var coverage = new Coverage(own.Covered ?? 0, asked.Text.KeyPoints.Count);
        return new ActionRow([.. Ratings.All.Select(rating => new Button(
            asked.To(RateButton.Rate, ((int)rating).ToString(CultureInfo.InvariantCulture)),
            rating.Name(asked.Language),
            rating == own.Rating ? ButtonStyle.Success
                : own.Rating is null && rating == coverage.Proposal ? ButtonStyle.Primary
                : ButtonStyle.Secondary))]);
    }

    private static ActionRow Next(AskedQuestion asked, OwnAnswer own, Instant now, int others)
    {
        var (texts, card) = (AnswerTexts.Both.In(asked.Language), QuestionCardTexts.Both.In(asked.Language));
        var buttons = new List<Button>
        {
            new(asked.To(QuestionButtons.Model), card.ModelAnswer, own.Covered is null ? ButtonStyle.Primary : ButtonStyle.Secondary) { Emoji = "📖" },
        };
        if (asked.Slot is not null)
            buttons.Add(new Button(asked.To(QuestionButtons.Others), others == 0 ? card.Others : $"{card.Others} {others}") { Emoji = "👥" });
        if (asked.Text.FollowUps.Count > 0)
            buttons.Add(new Button(asked.To(AskMoreButton.AskMore), texts.AskMore) { Emoji = "💬" });
        if (!asked.IsClosed(now))
            buttons.Add(new Button(asked.To(QuestionButtons.Answer), asked.CanChange(own, now) ? card.EditAnswer : card.AnswerAnew) { Emoji = "✍️" });
        return new ActionRow(buttons);
    }
}

/// <summary>What else there is to know of an answer.</summary>
internal sealed record AnswerStanding
{
    /// <summary>When the question comes back in reviews; null before the answer was rated.</summary>
    public LocalDate? ReviewDate { get; init; }

    /// <summary>How many others share their answers.</summary>
    public int Others { get; init; }

    /// <summary>Its way into the question's thread; null when the member does not want it there.</summary>
    public AnswerPost? Post { get; init; }

    /// <summary>How many others this answer helped.</summary>
    public int Thanks { get; init; }
}
