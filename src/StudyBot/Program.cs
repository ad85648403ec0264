using StudyBot;

return await StudyBotHost.RunAsync(args);
