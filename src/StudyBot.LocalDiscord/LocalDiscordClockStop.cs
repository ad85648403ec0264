namespace StudyBot.LocalDiscord;

/// <summary>A moment that people want to jump to, offered beside the page's clock.</summary>
/// <param name="Name">The button's words.</param>
/// <param name="Next">The moment to go to from the one given (the world's now); null when there is none to go to.</param>
public sealed record LocalDiscordClockStop(LocalDiscordText Name, Func<DateTimeOffset, DateTimeOffset?> Next)
{
    private static readonly TimeSpan Seoul = TimeSpan.FromHours(9);

    /// <summary>The next nine o'clock in Seoul, which has kept one offset since 1988.</summary>
    public static LocalDiscordClockStop NextMorningInSeoul { get; } = new(
        new LocalDiscordText("다음 아침 9시로", "Next 9 AM"),
        now =>
        {
            var local = now.ToOffset(Seoul);
            var nine = new DateTimeOffset(local.Date.AddHours(9), Seoul);
            return nine > now ? nine : nine.AddDays(1);
        });
}
