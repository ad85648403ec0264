using System.Data;
using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>What became of an attempt to tell the channel.</summary>
internal enum Announced
{
    Now,
    Before,

    /// <summary>The calendar was changed again, or there is nothing to tell.</summary>
    Overtaken,

    /// <summary>The channel takes no posts from the bot.</summary>
    Closed,
}

/// <summary>Tells the channel of the first question schedule what has changed since it was told last.</summary>
internal sealed class CalendarAnnouncements(
    Database database, StudyCalendarReader calendars, StaffLog log, DiscordRest rest)
{
    /// <summary>Null where questions only come as posts of a forum, or not at all.</summary>
    public Snowflake? ChannelOf(Snowflake guildId) => database.Read(connection => CohortChannel.Of(connection, guildId));

    /// <summary>The number of the newest change, when there is something that the channel does not know; null otherwise.</summary>
    public long? Untold(Snowflake guildId, LocalDate today) =>
        database.Read(connection => News(connection, guildId, today)) is { Message: not null } news ? news.Change : null;

    /// <summary>Tells everything that the channel does not know yet, as it is from today on.</summary>
    /// <param name="act">Who of staff, and when.</param>
    /// <param name="channel">Where.</param>
    /// <param name="change">The number of the newest change that staff saw; can be any when forged.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Announced> TellAsync(CalendarAct act, Snowflake channel, long change, CancellationToken cancellationToken)
    {
        var subject = change.ToString(CultureInfo.InvariantCulture);
        var news = database.Read(connection => News(connection, act.GuildId, act.Today));
        if (change > 0 && news.Told >= change)
            return Announced.Before;
        if (news.Change != change || news.Message is not { } message)
            return Announced.Overtaken;
        try
        {
            // Discord makes one message of a double click, which bears the same nonce.
            var nonce = string.Create(CultureInfo.InvariantCulture, $"c{news.ChangedAt.ToUnixTimeMilliseconds()}-{change}");
            await rest.CreateMessageAsync(channel, OutgoingMessage.Text(message) with { Nonce = nonce }, cancellationToken);
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            return Announced.Closed;
        }

        return database.Write(connection =>
        {
            if (StaffLog.HasSince(connection, act.GuildId, change, CalendarLogEntries.Told, subject))
                return Announced.Before;
            log.Append(connection, new StaffAction { Kind = CalendarLogEntries.Told, GuildId = act.GuildId, By = act.By, At = act.At, Subject = subject });
            return Announced.Now;
        });
    }

    private CalendarTidings News(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        var changes = log.Of(connection, guildId, CalendarLogEntries.Changes);
        if (changes.Count == 0)
            return new CalendarTidings(0, default, 0, Message: null);
        var told = log.Of(connection, guildId, [CalendarLogEntries.Told])
            .Select(entry => long.Parse(entry.Action.Subject, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        var known = CalendarPast.After(changes.TakeWhile(change => change.Number <= told).Select(change => change.Action));
        var language = GuildSettingsReader.Of(connection, guildId, locale: null).Language;
        var (number, newest) = changes[^1];
        return new CalendarTidings(number, newest.At, told, CalendarNews.Message(known, calendars.Of(connection, guildId), today, language));
    }

    /// <param name="Change">The number of the newest change.</param>
    /// <param name="ChangedAt">When it was made.</param>
    /// <param name="Told">The number of the newest that the channel was told of; 0 for none.</param>
    /// <param name="Message">Null when the channel knows all.</param>
    private sealed record CalendarTidings(long Change, Instant ChangedAt, long Told, string? Message);
}
