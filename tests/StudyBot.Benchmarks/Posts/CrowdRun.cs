using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Model;

namespace StudyBot.Benchmarks.Posts;

/// <summary>The minute in which all are due, and those after it.</summary>
/// <param name="Start">How the bot started.</param>
/// <param name="Idle">The bot's usage just before.</param>
/// <param name="Highest">The most managed memory while it posted, as it was looked at each second.</param>
/// <param name="AtLastPost">When the last question came.</param>
/// <param name="After">After a collection.</param>
/// <param name="Posts">Each guild's.</param>
/// <param name="Requests">All that were sent since the minute began.</param>
/// <param name="Presses">What members did meanwhile.</param>
/// <param name="Load">The machine's, each ten seconds.</param>
internal sealed record CrowdRun(
    CrowdStart Start,
    BotUsage Idle,
    long Highest,
    BotUsage AtLastPost,
    BotUsage After,
    IReadOnlyList<GuildPosts> Posts,
    IReadOnlyList<WireRequest> Requests,
    IReadOnlyCollection<CrowdPress> Presses,
    IReadOnlyList<string> Load)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(300);

    /// <summary>When nothing was sent for so long, the rest waits for its next attempt in a quarter of an hour.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    public static async Task<CrowdRun> MeasureAsync(CrowdWorld world, string path)
    {
        using var wire = new WireCount(world.Server.WireLog);
        var began = TimeProvider.System.GetUtcNow();
        await using var bot = CrowdBotProcess.Start(world.Server, path);
        var start = await CrowdStart.WaitAsync(bot, wire, began);
        var left = Crowd.Due - world.World.Clock.GetUtcNow();
        if (left < TimeSpan.FromSeconds(1))
            throw new InvalidOperationException("The machine is so busy that the bot was not up before the question was due.");
        await Task.Delay(left - TimeSpan.FromSeconds(1), TimeProvider.System);
        var (idle, before) = (await bot.LookAsync(), wire.Requests.Count);

        using var pressing = new CancellationTokenSource();
        var presses = new CrowdPresses(world, wire);
        var pressed = presses.RunAsync(pressing.Token);
        var loads = new List<string>();
        var (highest, atLastPost) = await WatchAsync(world, bot, wire, loads);
        await pressing.CancelAsync();
        await pressed;
        return new CrowdRun(
            start, idle, highest, atLastPost, await bot.SettleAsync(), [.. world.Guilds.Select(guild => GuildPosts.Of(world, guild))],
            [.. wire.Requests.Skip(before)], presses.All, loads);
    }

    private static async Task<(long Highest, BotUsage AtLastPost)> WatchAsync(
        CrowdWorld world, CrowdBotProcess bot, WireCount wire, List<string> loads)
    {
        var expected = world.Guilds.Count(guild => guild.Fate is not (Fate.Deleted or Fate.Forbidden));
        var (highest, began, second) = (0L, TimeProvider.System.GetTimestamp(), 0);
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
            var usage = await bot.LookAsync();
            highest = Math.Max(highest, usage.Managed);
            if (second++ % 10 == 0)
                loads.Add(PressDatabase.Load());
            if (TimeProvider.System.GetElapsedTime(began) > Longest)
                return (highest, usage);
            if (second < 100 || world.Guilds.Count(guild => world.Posts(guild).Count > 0) < expected)
                continue;
            var last = wire.Requests.Last(request => request.IsLimited).At;
            if (TimeProvider.System.GetUtcNow() - last > Quiet)
                return (highest, usage);
        }
    }
}

/// <param name="Guild">Which.</param>
/// <param name="Late">Of each of its posts, behind the time at which it was due.</param>
internal sealed record GuildPosts(CrowdGuild Guild, IReadOnlyList<TimeSpan> Late)
{
    public static GuildPosts Of(CrowdWorld world, CrowdGuild guild) => new(guild, [.. world.Posts(guild).Select(post => new Snowflake(post.Id).CreatedAt - Crowd.Due)]);
}
