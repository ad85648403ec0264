namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>
/// A value and its member's seat as one integer: the greater stands first. Of equals, whoever came to the guild's boards first.
/// </summary>
internal static class Place
{
    /// <summary>Places that share a value; as many members can a guild have.</summary>
    public const long Width = 1L << 24;

    /// <summary>Beyond every place.</summary>
    public const long End = long.MaxValue;

    public static long Of(long value, int seat) => (value * Width) + Width - 1 - seat;

    public static int ValueOf(long place) => (int)(place / Width);

    /// <summary>The first place of a value, which no member has.</summary>
    public static long FloorOf(int value) => value * Width;
}
