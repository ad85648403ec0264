using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Credits;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Members;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Opens, feeds and closes stays in voice, and records them.</summary>
internal sealed class VoiceStore(Database database, FocusCredits credits, MemberChoices choices, VoicePresence presence) : IZoneListener
{
    public const int MostAtOnce = 500;

    /// <summary>Names this process: only whom it has seen itself gets its heartbeats.</summary>
    private readonly string _process = Guid.NewGuid().ToString("N");

    /// <summary>Brings the stays of a guild in line with who sits where. A transaction for all of them.</summary>
    public void Apply(VoiceChange change)
    {
        if (!Concerns(change.GuildId))
            return;
        database.Write(connection =>
        {
            var channels = VoiceChannels.Of(connection, change.GuildId);
            foreach (var sitting in change.Sittings)
                Apply(connection, change, sitting, channels);
            if (change.Present is not { } present)
                return;
            foreach (var gone in VoiceRows.AllLive(connection, change.GuildId).Where(stretch => !present.Contains(stretch.UserId)))
                End(connection, gone, gone.SeenAt);
        });
    }

    /// <summary>Notes that everyone is still there whom this process has seen; a gap that is too long ends what was before it.</summary>
    public void Beat(Instant now)
    {
        var broken = database.Read(connection => connection.Query<VoiceStretch>(
            $"""
            select {VoiceRows.Columns} from focus_stretch
            where state = 'open' and process = @_process and (seen_at < @earliest or seen_at > @latest)
            """,
            new { _process, earliest = now - VoiceStretch.LongestGap, latest = now + VoiceStretch.Heartbeat }).AsList());
        foreach (var some in broken.Chunk(MostAtOnce))
            database.Write(connection => some.ToList().ForEach(stretch => Restart(connection, stretch, now)));
        if (NextBeat() is not { } due || due > now)
            return;
        database.Write(connection => connection.Execute(
            "update focus_stretch set seen_at = @now where state = 'open' and process = @_process", new { now, _process }));
    }

    /// <summary>Null when nobody of whom this process knows is in a counted channel.</summary>
    public Instant? NextBeat() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(seen_at) from focus_stretch where state = 'open' and process = @_process", new { _process }).AsInstant()) + VoiceStretch.Heartbeat;

    /// <summary>When the next study date begins for someone who is there.</summary>
    public Instant? NextSplit() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(splits_at) from focus_stretch where state = 'open'").AsInstant());

    /// <summary>
    /// Records what was studied of a date that is over, and begins a piece of the next. Only of those who were seen since:
    /// of the others it shows when they are seen again, or gone.
    /// </summary>
    /// <returns>Whether there may be more.</returns>
    public bool Split(Instant now)
    {
        var due = database.Read(connection => connection.Query<VoiceStretch>(
            $"select {VoiceRows.Columns} from focus_stretch where state = 'open' and splits_at <= @now and seen_at >= splits_at limit @MostAtOnce",
            new { now, MostAtOnce }).AsList());
        if (due.Count > 0)
            database.Write(connection => due.ForEach(stretch => Split(connection, stretch)));
        return due.Count == MostAtOnce;
    }

    /// <summary>Nobody answered: it counts through the mark, and no further until they move.</summary>
    public void PutToSleep(long id) => database.Write(connection =>
    {
        if (VoiceRows.Find(connection, id) is not { State: StretchState.Open } stretch)
            return;
        Record(connection, stretch, Instant.Min(stretch.Mark, stretch.SeenAt));
        VoiceRows.Sleep(connection, id);
    });

    /// <summary>The member says that they are there. Null when it is not theirs; else how it stood before.</summary>
    public VoiceStretch? Answer(long id, Snowflake userId, Instant now) => database.Write(connection =>
    {
        if (VoiceRows.Find(connection, id) is not { } stretch || stretch.UserId != userId)
            return null;
        if (stretch.State == StretchState.Open)
            VoiceRows.Wake(connection, id, now);
        return stretch;
    });

    public VoiceStretch? Live(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => VoiceRows.Live(connection, guildId, userId));

    /// <summary>Of whom this process has seen: those to be asked for a sign of life, and those who were and gave none.</summary>
    public IReadOnlyList<VoiceStretch> DueChecks(Instant now) => database.Read(connection => connection.Query<VoiceStretch>(
        $"""
        select {VoiceRows.Columns} from focus_stretch
        where check_at is not null and (check_at <= @now or check_at > @far) and process = @_process limit @MostAtOnce
        """,
        new { now, far = now + VoiceStretch.AskAfter + VoiceStretch.Heartbeat, _process, MostAtOnce }).AsList());

    public Instant? NextCheck(Instant after) => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(check_at) from focus_stretch where check_at > @after", new { after }).AsInstant());

    /// <summary>Counts the question before it is asked. False when there is nobody to ask any more.</summary>
    public bool TakeAsk(VoiceStretch stretch, Instant now) => database.Write(connection => connection.Execute(
        """
        update focus_stretch set asked_at = @now, asks = asks + 1, check_at = @until
        where id = @Id and state = 'open' and asked_at is null and awake_at = @AwakeAt
        """,
        new { stretch.Id, stretch.AwakeAt, now, until = now + VoiceStretch.AnswerWithin })) > 0;

    /// <summary>The question did not get through; it is asked again.</summary>
    public void PutOffAsk(VoiceStretch stretch, Instant until) => database.Write(connection => connection.Execute(
        "update focus_stretch set asked_at = null, check_at = @until where id = @Id and state = 'open'", new { stretch.Id, until }));

    /// <summary>A stay that is on ends with the day that is on, whenever that is by now.</summary>
    public void OnZoneChanged(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyDay day, Instant now)
    {
        if (VoiceRows.Live(connection, guildId, userId) is { State: StretchState.Open } stretch && stretch.StudyDate == day.DateOf(now))
            connection.Execute("update focus_stretch set splits_at = @ends where id = @Id", new { stretch.Id, ends = day.EndOf(stretch.StudyDate) });
    }

    private StudyDay Day(Snowflake guildId, Snowflake userId) => choices.DayOf(guildId, userId, presence.LocaleOf(guildId));

    private bool Concerns(Snowflake guildId) => database.Read(connection => connection.ExecuteScalar<long?>(
        """
        select 1 where exists (select 1 from focus_channel where guild_id = @guildId)
            or exists (select 1 from focus_stretch where guild_id = @guildId and state <> 'ended')
        """,
        new { guildId })) is not null;

    private void Apply(IDbConnection connection, VoiceChange change, Sitting sitting, IReadOnlySet<Snowflake> channels)
    {
        var (state, at) = (sitting.State, sitting.At);
        var stretch = VoiceRows.Live(connection, change.GuildId, state.UserId);
        var counted = state is { ChannelId: { } there, Deafened: false, IsBot: false } && channels.Contains(there) && there != change.AfkChannelId &&
            !VoiceChannels.Refuses(connection, change.GuildId, state.UserId)
                ? there
                : (Snowflake?)null;
        if (stretch is not null && counted is { } channel && !(stretch.State == StretchState.Asleep ? sitting.Moved : stretch.IsBroken(at)))
        {
            VoiceRows.See(connection, stretch, channel, _process, at);
            if (sitting.Moved)
                VoiceRows.Wake(connection, stretch.Id, at);
            return;
        }

        if (stretch is not null)
            End(connection, stretch, stretch.EndSeen(at));
        if (counted is { } entered)
            VoiceRows.Open(connection, change.GuildId, state.UserId, entered, Day(change.GuildId, state.UserId), _process, at);
    }

    private void Restart(IDbConnection connection, VoiceStretch stretch, Instant now)
    {
        End(connection, stretch, stretch.SeenAt);
        VoiceRows.Open(connection, stretch.GuildId, stretch.UserId, stretch.ChannelId, Day(stretch.GuildId, stretch.UserId), _process, now);
    }

    private void End(IDbConnection connection, VoiceStretch stretch, Instant until)
    {
        if (stretch.State == StretchState.Open)
            Record(connection, stretch, until);
        VoiceRows.Close(connection, stretch.Id);
    }

    private void Split(IDbConnection connection, VoiceStretch stretch)
    {
        Record(connection, stretch, stretch.SplitsAt);
        var day = Day(stretch.GuildId, stretch.UserId);
        // The guild's zone may have moved meanwhile; a date never comes twice.
        var date = day.DateOf(stretch.SplitsAt) is var next && next > stretch.StudyDate ? next : stretch.StudyDate.PlusDays(1);
        var ends = day.EndOf(date);
        VoiceRows.Split(connection, stretch, date, ends > stretch.SplitsAt ? ends : stretch.SplitsAt + Duration.FromDays(1));
    }

    /// <summary>Without what a session of one's own covers: that is recorded there, with its breaks and pauses.</summary>
    private void Record(IDbConnection connection, VoiceStretch stretch, Instant until)
    {
        if (until <= stretch.Since)
            return;
        var covered = connection.Query<SeatTime>(
            """
            select joined_at as "from", coalesce(left_at, @until) as until from focus_seat
            where guild_id = @GuildId and user_id = @UserId and joined_at > @earliest and joined_at < @until
                and (left_at is null or (minutes > 0 and left_at > @Since))
            """,
            new
            {
                stretch.GuildId,
                stretch.UserId,
                stretch.Since,
                until,
                earliest = stretch.Since - Duration.FromHours(FocusLimits.LongestHours) * 2,
            })
            .Sum(seat => Math.Max(0, Math.Min(seat.Until, until.ToUnixTimeMilliseconds()) - Math.Max(seat.From, stretch.Since.ToUnixTimeMilliseconds())));
        var source = string.Create(CultureInfo.InvariantCulture, $"v{stretch.Id}:{LocalDatePattern.Iso.Format(stretch.StudyDate)}");
        credits.Record(connection, new FocusClaim(
            stretch.GuildId, stretch.UserId, FocusKind.Voice, source, stretch.StudyDate,
            until - stretch.Since - Duration.FromMilliseconds(covered), until));
    }

    internal sealed record SeatTime(long From, long Until);
}
