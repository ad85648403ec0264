namespace StudyBot.Discord.Interactions;

/// <summary>How the router acknowledges when a handler is late; the final answer must then be of the same kind.</summary>
public enum Deferral
{
    /// <summary>"Is thinking…", seen by the member alone.</summary>
    Private,

    /// <summary>"Is thinking…", seen by the channel.</summary>
    Public,

    /// <summary>Nothing to see; the message that bears the component is changed later.</summary>
    Update,

    /// <summary>Never deferred: the answer may be a modal. The handler must answer within 3 seconds.</summary>
    None,
}
