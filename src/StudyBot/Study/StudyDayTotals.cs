namespace StudyBot.Study;

/// <summary>What a member did on one study date: a row of the table <c>study_day</c>.</summary>
internal readonly record struct StudyDayTotals
{
    /// <summary>As many as a day has, and as one can hold.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>Of any kind, credits included. A day without any has no row.</summary>
    public int Events { get; init; }

    public int Minutes { get; init; }

    public int Answers { get; init; }

    /// <summary>Of one's own answers and of questions, by spaced repetition.</summary>
    public int Reviews { get; init; }

    /// <summary>Of somebody else's answers.</summary>
    public int PeerReviews { get; init; }

    /// <summary>Given by staff.</summary>
    public int Credits { get; init; }

    /// <summary>Whether the day counts, by the rule of its date.</summary>
    public bool Met { get; init; }

    /// <summary>Whether it can hold so many more.</summary>
    public bool HasRoomFor(int minutes) => Minutes + minutes <= MostMinutes;

    /// <summary>With an event more, or with one less when <paramref name="sign"/> is −1; <see cref="Met"/> is left to the rule.</summary>
    public StudyDayTotals Plus(StudyEventKind kind, int minutes, int sign = 1) => this with
    {
        Events = Events + sign,
        Minutes = Minutes + (sign * minutes),
        Answers = Answers + (kind == StudyEventKind.Answer ? sign : 0),
        Reviews = Reviews + (kind == StudyEventKind.Review ? sign : 0),
        PeerReviews = PeerReviews + (kind == StudyEventKind.PeerReview ? sign : 0),
        Credits = Credits + (kind == StudyEventKind.Credit ? sign : 0),
    };
}
