namespace StudyBot.LocalDiscord.Page;

/// <summary>One run of an action.</summary>
internal sealed class PageActionRun(CancellationTokenSource ends)
{
    public CancellationTokenSource Ends => ends;

    public PageActionState State { get; set; } = PageActionState.Running;

    /// <summary>From 0 to 1.</summary>
    public double Progress { get; set; }

    public string? Problem { get; set; }
}

internal enum PageActionState
{
    Idle,
    Running,
    Done,
    Stopped,
    Failed,
}
