namespace StudyBot.Storage.Members;

/// <summary>What becomes of a member's rows when they have everything deleted.</summary>
internal enum MemberFate
{
    /// <summary>They go.</summary>
    Deleted,

    /// <summary>They go, by the room that owns the table: it alone finds them quickly.</summary>
    DeletedByOwner,

    /// <summary>Others need them, so they stay, with nobody's name where theirs stood.</summary>
    Unnamed,

    /// <summary>The same, but by the room that owns the table, since the name stands within a text.</summary>
    UnnamedByOwner,

    /// <summary>They stay as they are; the list says why.</summary>
    Kept,
}
