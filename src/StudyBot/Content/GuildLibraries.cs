using StudyBot.Content.Own;
using StudyBot.Discord.Model;

namespace StudyBot.Content;

/// <summary>
/// The library as each guild sees it: the built-in one, without what the guild switched off, and with what is its own.
/// Merged libraries are kept for the guilds that asked last, and never used for another revision than they were made of.
/// </summary>
internal sealed class GuildLibraries(ContentLibrary builtIn, OwnContentReader reader)
{
    private const int MostKept = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<Snowflake, LinkedListNode<GuildLibrary>> _kept = [];
    private readonly LinkedList<GuildLibrary> _lastAskedFirst = [];

    /// <param name="guildId">Null in direct messages, where only what is built in is known.</param>
    public ContentLibrary Of(Snowflake? guildId) => guildId is { } id ? Find(id)?.Library ?? builtIn : builtIn;

    /// <summary>What is the guild's own, as it stands now.</summary>
    public OwnContent OwnOf(Snowflake guildId) => Find(guildId)?.Own ?? OwnContent.None;

    private GuildLibrary? Find(Snowflake guildId)
    {
        if (reader.Revision(guildId) is not { } revision)
            return null;
        if (Kept(guildId, revision) is { } kept)
            return kept;
        // Whoever else asks meanwhile makes the same: rather twice than everyone waiting for one.
        var own = reader.Read(guildId);
        var made = new GuildLibrary(guildId, own, OwnLibrary.Of(builtIn, own));
        // The revision of a change that is undone is given out again.
        if (!reader.IsWithinChange)
            Keep(made);
        return made;
    }

    private GuildLibrary? Kept(Snowflake guildId, long revision)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(guildId, out var node) || node.Value.Own.Revision != revision)
                return null;
            _lastAskedFirst.Remove(node);
            _lastAskedFirst.AddFirst(node);
            return node.Value;
        }
    }

    private void Keep(GuildLibrary made)
    {
        lock (_gate)
        {
            if (_kept.Remove(made.GuildId, out var older))
                _lastAskedFirst.Remove(older);
            _kept[made.GuildId] = _lastAskedFirst.AddFirst(made);
            if (_kept.Count <= MostKept)
                return;
            _kept.Remove(_lastAskedFirst.Last!.Value.GuildId);
            _lastAskedFirst.RemoveLast();
        }
    }

    private sealed record GuildLibrary(Snowflake GuildId, OwnContent Own, ContentLibrary Library);
}
