namespace StudyBot.Sandbox;

/// <summary>What has happened before a newcomer comes in: the organiser set the bot up, and the first question was posted.</summary>
internal static class Morning
{
    public static async Task BeginAsync(Sandbox sandbox, CancellationToken cancellationToken)
    {
        if (sandbox.IsSetUp)
            return;
        await sandbox.Cohort.Organiser.RunAsync("/setup zone:Asia/Seoul time:09:00", cancellationToken: cancellationToken);
        await sandbox.PassAsync(TimeSpan.FromMinutes(1), cancellationToken);
    }
}
