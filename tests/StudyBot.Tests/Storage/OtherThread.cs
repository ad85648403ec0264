namespace StudyBot.Tests.Storage;

/// <summary>Looks at a database from outside a change that is being made: within it, a reader sees what the change did.</summary>
internal static class OtherThread
{
    public static T Run<T>(Func<T> read) =>
        Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
}
