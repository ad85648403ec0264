using StudyBot.Verbs;

return await VerbList.RunAsync(args, new());
