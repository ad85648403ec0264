using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Staff.Nudges;
using StudyBot.Staff.Briefs;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>A member on a page, with what staff should know before they do something.</summary>
/// <param name="Member">Who, and since when.</param>
/// <param name="Nudge">What was written to them before.</param>
/// <param name="TooLittle">Of their latest date that holds something and does not count; null for none since they were last there.</param>
/// <param name="AsksForDays">Whether they asked to be excused and wait.</param>
internal sealed record QuietEntry(QuietMember Member, NudgeStanding Nudge, (LocalDate Date, int Minutes)? TooLittle, bool AsksForDays);

/// <summary>A page of members who missed days in a row.</summary>
/// <param name="Entries">None when there is nobody.</param>
/// <param name="Number">From 0.</param>
/// <param name="Count">Of pages; 1 or more.</param>
internal sealed record QuietPage(IReadOnlyList<QuietEntry> Entries, int Number, int Count);

/// <summary>Reads pages of members. Discord is asked whether those of the page are still in the guild, and who left is gone from it.</summary>
internal sealed class QuietPages(Database database, QuietMembers members, GuildPresence presence)
{
    /// <summary>A row of buttons each for what can be done with them.</summary>
    public const int Size = 5;

    /// <summary>Each costs a request a member; afterwards whoever left more is shown for now.</summary>
    private const int MostLooks = 3;

    /// <param name="reader">Whose page.</param>
    /// <param name="number">From 0; beyond either end, the nearest there is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<QuietPage> OfAsync(BriefReader reader, int number, CancellationToken cancellationToken)
    {
        for (var look = 1; ; look++)
        {
            var page = Read(reader, number);
            if (look > MostLooks || !await HasLeftAsync(reader.Guild.GuildId, page, cancellationToken))
                return page;
        }
    }

    private async Task<bool> HasLeftAsync(Snowflake guildId, QuietPage page, CancellationToken cancellationToken)
    {
        var here = await Task.WhenAll(page.Entries.Select(entry => presence.AskAsync(guildId, entry.Member.UserId, cancellationToken).AsTask()));
        return here.Contains(false);
    }

    private QuietPage Read(BriefReader reader, int number) => database.Read(connection =>
    {
        var guildId = reader.Guild.GuildId;
        var quiet = members.Of(connection, guildId, reader.Today);
        var count = Math.Max(1, (quiet.Count + Size - 1) / Size);
        var page = Math.Clamp(number, 0, count - 1);
        return new QuietPage([.. quiet.Skip(page * Size).Take(Size).Select(Entry)], page, count);

        QuietEntry Entry(QuietMember member)
        {
            var of = new { guildId, member.UserId };
            var latest = connection.QueryFirstOrDefault<Day>(
                "select study_date, minutes from study_day where guild_id = @guildId and user_id = @UserId and events > 0 order by study_date desc limit 1", of);
            var asks = connection.ExecuteScalar<bool>(
                "select exists (select 1 from excuse where guild_id = @guildId and user_id = @UserId and last_date >= @Today and state = 'pending')",
                new { guildId, member.UserId, reader.Today });
            return new QuietEntry(
                member, NudgeStore.Of(connection, guildId, member.UserId), latest is not null && latest.StudyDate > member.LastMet ? (latest.StudyDate, latest.Minutes) : null, asks);
        }
    });

    internal sealed record Day
    {
        public LocalDate StudyDate { get; init; }

        public int Minutes { get; init; }
    }
}
