using System.Data;
using StudyBot.Storage;

namespace StudyBot.Tests.Storage;

internal static class HeldWriter
{
    /// <summary>Holds the writer up until all of the changes wait, so that it takes them at once.</summary>
    /// <param name="database">Whose.</param>
    /// <param name="changes">In their order.</param>
    /// <param name="held">What the change that holds it up does last.</param>
    /// <param name="outlives">What the changes must survive, by their number.</param>
    public static async Task<Task<int>[]> TogetherAsync(
        this Database database, IEnumerable<Func<IDbConnection, int>> changes, Action? held = null, Func<int, Outlives>? outlives = null)
    {
        using var begun = new ManualResetEventSlim();
        using var all = new ManualResetEventSlim();
        var holdUp = database.WriteAsync(_ =>
        {
            begun.Set();
            all.Wait();
            held?.Invoke();
            return 0;
        });
        begun.Wait();
        Task<int>[] waiting = [.. changes.Select((change, number) => database.WriteAsync(change, outlives?.Invoke(number) ?? Outlives.Machine))];
        all.Set();
        await holdUp;
        return waiting;
    }
}
