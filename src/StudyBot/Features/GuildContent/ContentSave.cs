using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;

namespace StudyBot.Features.GuildContent;

/// <summary>One item to store.</summary>
/// <param name="Entry">Its words, checked.</param>
/// <param name="Id">Of the item that it takes the place of; null for a new one.</param>
/// <param name="Revision">The revision that whoever wrote it had before them; null where that does not matter.</param>
internal sealed record ItemChange(OwnEntry Entry, string? Id = null, long? Revision = null);

/// <summary>Items that are stored together or not at all.</summary>
/// <param name="GuildId">Whose.</param>
/// <param name="By">Who does it, and stands as the author of what is new.</param>
/// <param name="At">When.</param>
/// <param name="Changes">One or more.</param>
internal sealed record ContentSave(Snowflake GuildId, Snowflake By, Instant At, IReadOnlyList<ItemChange> Changes);

/// <summary>What keeps one of the changes from being stored.</summary>
/// <param name="Index">Which, from 0.</param>
/// <param name="Problem">What.</param>
internal sealed record ChangeProblem(int Index, DraftProblem Problem);

/// <summary>What became of a <see cref="ContentSave"/>.</summary>
/// <param name="Ids">Of the items, in the order of the changes; empty when nothing was stored.</param>
/// <param name="Changed">How many of them are new or different now.</param>
/// <param name="Problems">Empty when all was stored.</param>
internal sealed record SaveOutcome(IReadOnlyList<string> Ids, int Changed, IReadOnlyList<ChangeProblem> Problems)
{
    public bool IsSaved => Problems.Count == 0;
}
