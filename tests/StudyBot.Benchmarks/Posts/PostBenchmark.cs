namespace StudyBot.Benchmarks.Posts;

/// <summary>All guilds at once: the way of their questions through Discord's limits, and what the bot takes for it.</summary>
internal static class PostBenchmark
{
    public static void Run(Report report) => RunAsync(report).GetAwaiter().GetResult();

    private static async Task RunAsync(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("studybot-posts-");
        try
        {
            await using var world = await CrowdWorld.StartAsync();
            var alone = await CrowdStart.MeasureAsync(world, Path.Combine(folder.FullName, "alone.db"));
            world.Fill();
            var path = Path.Combine(folder.FullName, "crowd.db");
            CrowdDatabase.Fill(path, world.Guilds);
            world.Spoil();
            world.World.Clock.Set(Crowd.Due - Crowd.Ahead);
            var run = await CrowdRun.MeasureAsync(world, path);
            PostTables.Write(report, alone, run);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
