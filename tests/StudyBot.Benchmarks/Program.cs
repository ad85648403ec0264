using StudyBot.Benchmarks;
using StudyBot.Benchmarks.Posts;

return args is [CrowdBot.Verb, .. var settings] ? await CrowdBot.RunAsync(settings) : BenchmarkList.Run(args, Console.Out);
