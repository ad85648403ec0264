using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Page;

/// <summary>Runs the embedding program's actions, at most once each at a time, and tells the watchers how far they are.</summary>
internal sealed class PageActions(IReadOnlyList<LocalDiscordAction> actions, CancellationToken serverEnds)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, PageActionRun> _runs = [];
    private readonly List<Action<JsonObject>> _watchers = [];

    public JsonArray ToJson()
    {
        lock (_gate)
            return World.Json.Array(actions, Describe);
    }

    /// <summary>Starts it; nothing if it runs already.</summary>
    /// <returns>False if there is no such action.</returns>
    public bool Start(string id)
    {
        if (actions.FirstOrDefault(action => action.Id == id) is not { } action)
            return false;

        PageActionRun run;
        lock (_gate)
        {
            if (_runs.GetValueOrDefault(id) is { State: PageActionState.Running })
                return true;

            run = _runs[id] = new PageActionRun(CancellationTokenSource.CreateLinkedTokenSource(serverEnds));
        }

        _ = Task.Run(() => RunAsync(action, run), CancellationToken.None);
        return true;
    }

    /// <summary>Asks it to stop; nothing if it does not run.</summary>
    public void Stop(string id)
    {
        lock (_gate)
        {
            if (_runs.GetValueOrDefault(id) is { State: PageActionState.Running } run)
                run.Ends.Cancel();
        }
    }

    public IDisposable Watch(Action<JsonObject> watcher)
    {
        lock (_gate)
            _watchers.Add(watcher);

        return new Watching(this, watcher);
    }

    private async Task RunAsync(LocalDiscordAction action, PageActionRun run)
    {
        Change(action, run, () => run.Progress = 0);
        var state = PageActionState.Done;
        string? problem = null;
        try
        {
            await action.RunAsync(new Reporter(this, action, run), run.Ends.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (run.Ends.IsCancellationRequested)
        {
            state = PageActionState.Stopped;
        }
        catch (Exception error)
        {
            // Whatever the embedding program's own code throws, the person who pressed the button reads it.
            (state, problem) = (PageActionState.Failed, error.Message);
        }

        Change(action, run, () => (run.State, run.Problem, run.Progress) = (state, problem, state is PageActionState.Done ? 1 : run.Progress));
        run.Ends.Dispose();
    }

    private void Change(LocalDiscordAction action, PageActionRun run, Action change)
    {
        lock (_gate)
        {
            change();
            if (_runs.GetValueOrDefault(action.Id) != run)
                return;

            var json = Describe(action);
            foreach (var watcher in _watchers)
                watcher(json);
        }
    }

    private JsonObject Describe(LocalDiscordAction action)
    {
        var run = _runs.GetValueOrDefault(action.Id);
        return new JsonObject
        {
            ["id"] = action.Id,
            ["name"] = PageWords.Of(action.Name),
            ["description"] = action.Description is { } description ? PageWords.Of(description) : null,
            ["state"] = (run?.State ?? PageActionState.Idle).ToString().ToLowerInvariant(),
            ["progress"] = run?.Progress ?? 0,
            ["problem"] = run?.Problem,
        };
    }

    private sealed class Reporter(PageActions actions, LocalDiscordAction action, PageActionRun run) : IProgress<double>
    {
        public void Report(double value) => actions.Change(action, run, () => run.Progress = Math.Clamp(value, 0, 1));
    }

    private sealed class Watching(PageActions actions, Action<JsonObject> watcher) : IDisposable
    {
        public void Dispose()
        {
            lock (actions._gate)
                actions._watchers.Remove(watcher);
        }
    }
}
