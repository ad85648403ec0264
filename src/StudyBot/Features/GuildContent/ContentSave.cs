using StudyBot.Content.Own;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent;

/// <summary>One item to store.</summary>
/// <param name="Entry">Its words, checked.</param>
/// <param name="Id">Of the item that it takes the place of; null for a new one.</param>
/// <param name="Revision">The revision that whoever wrote it had before them; null where that does not matter.</param>
internal sealed record ItemChange(OwnEntry Entry, string? Id = null, long? Revision = null);

/// <summary>Items that are stored together or not at all.</summary>
/// <param name="Actor">Whose guild's, and who stands as the author of what is new.</param>
/// <param name="Changes">One or more.</param>
internal sealed record ContentSave(Actor Actor, IReadOnlyList<ItemChange> Changes)
{
    /// <summary>
    /// How all of it stands in the staff log where it is one deed, such as an import; null for an entry an item. Not asked
    /// when nothing changed.
    /// </summary>
    public Func<SaveOutcome, StaffAction>? LoggedAs { get; init; }
}

/// <summary>What keeps one of the changes from being stored.</summary>
/// <param name="Index">Which, from 0.</param>
/// <param name="Problem">What.</param>
internal sealed record ChangeProblem(int Index, DraftProblem Problem)
{
    /// <summary>What says the same; null when it is about something else.</summary>
    public ItemTwin? Twin { get; init; }
}

/// <summary>An item that says the same as another.</summary>
/// <param name="Id">Null when it is new.</param>
/// <param name="Index">Which of the changes it is, from 0; null when it is stored and stays.</param>
internal sealed record ItemTwin(string? Id, int? Index);

/// <summary>What became of a <see cref="ContentSave"/>.</summary>
/// <param name="Ids">Of the items, in the order of the changes; empty when nothing was stored.</param>
/// <param name="Changed">How many of them are new or different now.</param>
/// <param name="Problems">Empty when all was stored.</param>
internal sealed record SaveOutcome(IReadOnlyList<string> Ids, int Changed, IReadOnlyList<ChangeProblem> Problems)
{
    public bool IsSaved => Problems.Count == 0;
}
