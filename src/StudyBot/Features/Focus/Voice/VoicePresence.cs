using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Where someone sits, as Discord said last.</summary>
/// <param name="State">Where.</param>
/// <param name="At">When that was said.</param>
/// <param name="Moved">Whether they did something themselves, rather than being found there.</param>
internal sealed record Sitting(VoiceState State, Instant At, bool Moved);

/// <summary>What changed in a guild's voice channels since it was taken last.</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="AfkChannelId">Its AFK channel; null for none.</param>
/// <param name="Sittings">Who changed.</param>
internal sealed record VoiceChange(Snowflake GuildId, Snowflake? AfkChannelId, IReadOnlyList<Sitting> Sittings)
{
    /// <summary>All who are in voice, when whoever is not among them has left; null while that is not being asked.</summary>
    public IReadOnlySet<Snowflake>? Present { get; init; }
}

/// <summary>
/// Who sits in which voice channel: a mirror of what the connection says, filled anew at every start. Whatever comes only
/// changes a field and, where channels count, wakes the job; so a flood of events costs as much as the people in it and
/// delays nobody.
/// </summary>
internal sealed class VoicePresence(VoiceChannels channels, SchedulerSignal scheduler, TimeProvider clock)
{
    /// <summary>People of one transaction.</summary>
    private const int MostAtOnce = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<Snowflake, Guild> _guilds = [];
    private readonly HashSet<Snowflake> _pending = [];
    private readonly IReadOnlySet<Snowflake> _countedAtStart = channels.Guilds();

    /// <summary>A guild came, with everyone who is in voice.</summary>
    public void Replace(Discord.Model.Guild guild, IReadOnlyList<VoiceState> states) => Change(guild.Id, known =>
    {
        known.Locale = guild.PreferredLocale;
        known.AfkChannelId = guild.AfkChannelId;
        known.Forget();
        var now = clock.Now();
        foreach (var state in states)
            known.Sitting[state.UserId] = new Sitting(state, now, Moved: false);
        known.LookAtAll(now);
    });

    /// <summary>The guild's own settings changed.</summary>
    public void Update(Discord.Model.Guild guild)
    {
        lock (_gate)
        {
            if (!_guilds.TryGetValue(guild.Id, out var known) || known.AfkChannelId == guild.AfkChannelId)
                return;
            known.AfkChannelId = guild.AfkChannelId;
        }

        LookAgain(guild.Id);
    }

    /// <summary>Someone came, went, moved, or changed what they hear.</summary>
    public void Move(Snowflake guildId, VoiceState state) => Change(guildId, known =>
    {
        var sitting = new Sitting(state, clock.Now(), Moved: true);
        if (state.ChannelId is null)
            known.Sitting.Remove(state.UserId);
        else
            known.Sitting[state.UserId] = sitting;
        if (known.Counts)
            known.Changed[state.UserId] = sitting;
    });

    /// <summary>The bot is no longer there, and sees nobody.</summary>
    public void Leave(Snowflake guildId) => Change(guildId, known =>
    {
        known.Forget();
        known.LookAtAll(clock.Now());
    });

    /// <summary>The guild's Discord locale; null while it has not come.</summary>
    public string? LocaleOf(Snowflake guildId)
    {
        lock (_gate)
            return _guilds.GetValueOrDefault(guildId)?.Locale;
    }

    /// <summary>The AFK channel; null for none.</summary>
    public Snowflake? AfkChannelOf(Snowflake guildId)
    {
        lock (_gate)
            return _guilds.GetValueOrDefault(guildId)?.AfkChannelId;
    }

    /// <summary>What counts has changed, though nobody moved.</summary>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Only this member, who just gave a sign of life; null for everybody.</param>
    public void LookAgain(Snowflake guildId, Snowflake? userId = null)
    {
        var counts = channels.Of(guildId).Count > 0;
        Change(guildId, known =>
        {
            known.Counts = counts;
            if (userId is not { } user)
                known.LookAtAll(clock.Now());
            else if (known.Sitting.TryGetValue(user, out var sitting))
                known.Changed[user] = sitting with { At = clock.Now(), Moved = true };
        });
    }

    /// <summary>Some of what changed, of one guild; null when nothing did.</summary>
    public VoiceChange? Take()
    {
        lock (_gate)
        {
            if (_pending.Count == 0)
                return null;
            var id = _pending.First();
            var guild = _guilds[id];
            var (sittings, present) = guild.Take(MostAtOnce);
            if (!guild.IsPending)
                _pending.Remove(id);
            return new VoiceChange(id, guild.AfkChannelId, sittings) { Present = present };
        }
    }

    private void Change(Snowflake guildId, Action<Guild> change)
    {
        bool first;
        lock (_gate)
        {
            if (!_guilds.TryGetValue(guildId, out var guild))
                _guilds[guildId] = guild = new Guild { Counts = _countedAtStart.Contains(guildId) };
            change(guild);
            first = guild.IsPending && _pending.Count == 0;
            if (guild.IsPending)
                _pending.Add(guildId);
        }

        // One call is enough for all that comes until the job looks.
        if (first)
            scheduler.Wake();
    }

    private sealed class Guild
    {
        private bool _roll;

        /// <summary>Whether any channel counts; where none does, nobody's moves need a look.</summary>
        public bool Counts { get; set; }

        public string? Locale { get; set; }

        public Snowflake? AfkChannelId { get; set; }

        public Dictionary<Snowflake, Sitting> Sitting { get; } = [];

        public Dictionary<Snowflake, Sitting> Changed { get; } = [];

        public bool IsPending => _roll || Changed.Count > 0;

        public void Forget()
        {
            Sitting.Clear();
            Changed.Clear();
        }

        public void LookAtAll(Instant now)
        {
            foreach (var (user, sitting) in Sitting)
                Changed.TryAdd(user, sitting with { At = now, Moved = false });
            _roll = true;
        }

        /// <summary>The roll is called last, when all who sit have been looked at.</summary>
        public (IReadOnlyList<Sitting> Sittings, IReadOnlySet<Snowflake>? Present) Take(int most)
        {
            var taken = Changed.Take(most).ToList();
            foreach (var (user, _) in taken)
                Changed.Remove(user);
            var calling = _roll && Changed.Count == 0;
            _roll &= !calling;
            return ([.. taken.Select(change => change.Value)], calling ? Sitting.Keys.ToHashSet() : null);
        }
    }
}
