using StudyBot.Sandbox;

return await SandboxCommand.Create().Parse(args).InvokeAsync();
