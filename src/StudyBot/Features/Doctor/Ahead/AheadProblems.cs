using System.Globalization;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Storage;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>Reads what looks found; <see cref="AheadStore"/> writes it.</summary>
internal sealed class AheadProblems(Database database)
{
    public bool AnyOpen(Snowflake guildId) => database.Read(connection => connection.ExecuteScalar<bool>(
        "select exists (select 1 from doctor_problem where guild_id = @guildId and mended_at is null)", new { guildId }));

    /// <summary>What a look found.</summary>
    /// <param name="guildId">Whose.</param>
    /// <param name="subject">Of its notice.</param>
    /// <param name="open">Whether what is mended is left out.</param>
    public IReadOnlyList<GuildProblem> Of(Snowflake guildId, string subject, bool open) => database.Read(connection => connection.Query<AheadProblem>(
        $"""
        select area, fault, place, missing, denied from doctor_problem
        where guild_id = @guildId and found_at = @at {(open ? "and mended_at is null" : "")} order by id
        """,
        new { guildId, at = long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0 })
        .Select(row => row.ToProblem()).ToList());
}
