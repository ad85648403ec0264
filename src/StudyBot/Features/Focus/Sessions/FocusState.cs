namespace StudyBot.Features.Focus.Sessions;

/// <summary>What a session is doing; stored by name, in lower case.</summary>
internal enum FocusState
{
    Focusing,
    Break,

    /// <summary>In the middle of a round; it ends by itself when nobody goes on for too long.</summary>
    Paused,
    Over,
}

internal static class FocusStates
{
    public static string Code(this FocusState state) => state switch
    {
        FocusState.Focusing => "focusing",
        FocusState.Break => "break",
        FocusState.Paused => "paused",
        _ => "over",
    };
}
