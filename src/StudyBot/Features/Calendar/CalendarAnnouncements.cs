using System.Globalization;
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

    /// <summary>The change does not hold any more, or there never was one.</summary>
    Overtaken,

    /// <summary>The channel takes no posts from the bot.</summary>
    Closed,
}

/// <summary>Tells the channel of the first question schedule about a change, once.</summary>
internal sealed class CalendarAnnouncements(
    Database database, StudyCalendarReader calendars, GuildSettingsReader settings, StaffLog log, DiscordRest rest)
{
    /// <summary>Null where questions only come as posts of a forum, or not at all.</summary>
    public Snowflake? ChannelOf(Snowflake guildId) => database.Read(connection => CohortChannel.Of(connection, guildId));

    /// <param name="act">Who of staff, and when.</param>
    /// <param name="channel">Where.</param>
    /// <param name="change">Its number in the staff log; can be any when forged.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Announced> TellAsync(CalendarAct act, Snowflake channel, long change, CancellationToken cancellationToken)
    {
        var subject = change.ToString(CultureInfo.InvariantCulture);
        var (action, told) = database.Read(connection => (
            log.Find(connection, act.GuildId, change), StaffLog.HasSince(connection, act.GuildId, change, CalendarLogEntries.Told, subject)));
        if (told)
            return Announced.Before;
        var language = settings.Of(act.GuildId, locale: null).Language;
        if (action is null || CalendarLogEntries.Announcement(action, calendars.Of(act.GuildId), language, act.Today) is not { } line)
            return Announced.Overtaken;
        try
        {
            // Discord makes one message of a double click, which bears the same nonce.
            var nonce = string.Create(CultureInfo.InvariantCulture, $"c{action.At.ToUnixTimeMilliseconds()}-{change}");
            await rest.CreateMessageAsync(channel, OutgoingMessage.Text(line) with { Nonce = nonce }, cancellationToken);
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
}
