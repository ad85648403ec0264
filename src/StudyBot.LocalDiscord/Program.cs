using StudyBot.LocalDiscord;

return await LocalDiscordCommand.RunAsync(args, Console.Out).ConfigureAwait(false);
