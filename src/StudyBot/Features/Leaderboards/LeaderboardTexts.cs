using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>In Korean and English: LeaderboardTextsKorean.cs, LeaderboardTextsEnglish.cs.</summary>
internal abstract class LeaderboardTexts
{
    public static Bilingual<LeaderboardTexts> Both { get; } = new(new LeaderboardTextsKorean(), new LeaderboardTextsEnglish());

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string JumpToMe { get; }

    public abstract string Hide { get; }

    public abstract string Show { get; }

    public abstract string UnknownBoard { get; }

    /// <summary>Below the own place of whoever hides.</summary>
    public abstract string OnlyYouSee { get; }

    /// <summary>On the board of a cohort whose dates staff have not set.</summary>
    public abstract string NoCohort { get; }

    /// <summary>When staff named no squads.</summary>
    public abstract string NoSquads { get; }

    public abstract string Title(BoardPeriod period, LeaderboardMeasure measure);

    public abstract string SquadTitle(BoardPeriod period, LeaderboardMeasure measure);

    public string Value(LeaderboardMeasure measure, int value) => $"**{Amount(measure, value)}**";

    /// <summary>With its unit.</summary>
    public abstract string Amount(LeaderboardMeasure measure, int value);

    /// <param name="measure">Of what.</param>
    /// <param name="tenths">Ten times the average.</param>
    /// <param name="members">Whose average it is.</param>
    public abstract string Average(LeaderboardMeasure measure, int tenths, int members);

    public abstract string Rank(int rank);

    /// <param name="number">From 1.</param>
    /// <param name="count">Of pages.</param>
    /// <param name="members">On the board.</param>
    public abstract string Page(int number, int count, int members);

    public abstract string Empty(BoardPeriod period, LeaderboardMeasure measure);

    /// <summary>Where staff named squads, and none has anything yet.</summary>
    public abstract string EmptySquads(LeaderboardMeasure measure);

    public abstract string NowHidden(bool isHidden);

    /// <summary>Below a member's own line.</summary>
    /// <param name="next">The rank before theirs and what is missing to it; null for the first.</param>
    /// <param name="measure">Of what.</param>
    public abstract string Ahead((int Rank, int Missing)? next, LeaderboardMeasure measure);

    /// <summary>To the one member who sees the board; in public it would speak to everyone.</summary>
    public abstract string NotOnBoard(LeaderboardMeasure measure);
}
