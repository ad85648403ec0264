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
/// changes a field and wakes the job, so a flood of events costs as much as the people in it and delays nobody.
/// </summary>
internal sealed class VoicePresence(SchedulerSignal scheduler, TimeProvider clock)
{
    /// <summary>People of one transaction.</summary>
    private const int MostAtOnce = 500;

    private readonly Lock _gate = new();
    private readonly Dictionary<Snowflake, Guild> _guilds = [];

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
        Change(guildId, known =>
        {
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
            foreach (var (id, guild) in _guilds)
            {
                if (guild.Take(MostAtOnce) is not var (sittings, present))
                    continue;
                return new VoiceChange(id, guild.AfkChannelId, sittings) { Present = present };
            }

            return null;
        }
    }

    private void Change(Snowflake guildId, Action<Guild> change)
    {
        bool first;
        lock (_gate)
        {
            if (!_guilds.TryGetValue(guildId, out var guild))
                _guilds[guildId] = guild = new Guild();
            first = !guild.IsPending;
            change(guild);
        }

        // One call is enough for all that comes until the job looks.
        if (first)
            scheduler.Wake();
    }

    private sealed class Guild
    {
        private bool _roll;

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
        public (IReadOnlyList<Sitting> Sittings, IReadOnlySet<Snowflake>? Present)? Take(int most)
        {
            if (!IsPending)
                return null;
            var taken = Changed.Take(most).ToList();
            foreach (var (user, _) in taken)
                Changed.Remove(user);
            var calling = _roll && Changed.Count == 0;
            _roll &= !calling;
            return ([.. taken.Select(change => change.Value)], calling ? Sitting.Keys.ToHashSet() : null);
        }
    }
}
