using StudyBot.Benchmarks;

return BenchmarkList.Run(args, Console.Out);
