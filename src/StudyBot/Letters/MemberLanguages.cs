using System.Data;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Storage.Statements;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Letters;

/// <summary>
/// In which language members use the bot, for letters that no act of theirs began. Learned from every interaction in a guild, and stored
/// only of those who speak another than the guild.
/// </summary>
internal sealed class MemberLanguages(Database database, GuildSettingsReader settings) : IInteractionObserver
{
    private static readonly RowStatement Finding = new("select language from member_language where guild_id = ?1 and user_id = ?2", columns: 2);

    private readonly Remembered<(Snowflake Guild, Snowflake User), string?> _known = new(database, ["member_language"], static (connection, member) =>
        Find(connection, member.Guild, member.User));

    /// <summary>Whether anybody in a guild speaks another language than it: where nobody does, nobody has to be looked up.</summary>
    private readonly Remembered<Snowflake, bool> _isMixed = new(database, ["member_language"], IsMixed);

    /// <summary>Within the caller's transaction or snapshot: the member's, or else the guild's.</summary>
    public static Language Of(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        Find(connection, guildId, userId) is { } code
            ? Languages.OfCode(code)
            : GuildSettingsReader.Of(connection, guildId, locale: null).Language;

    /// <inheritdoc cref="Of(IDbConnection, Snowflake, Snowflake)"/>
    public Language Of(Snowflake guildId, Snowflake userId) => database.Read(connection => Of(connection, guildId, userId));

    public ValueTask OnInteractionAsync(Interaction interaction)
    {
        if (interaction.GuildId is not { } guildId || interaction.User.Bot)
            return default;
        var spoken = Languages.OfLocale(interaction.Locale);
        var known = _isMixed.Of(guildId) && _known.Of((guildId, interaction.User.Id)) is { } code ? Languages.OfCode(code) : settings.Of(guildId, locale: null).Language;
        return known == spoken ? default : new ValueTask(LearnAsync(guildId, interaction.User.Id, spoken));
    }

    private Task<int> LearnAsync(Snowflake guildId, Snowflake userId, Language spoken) => database.WriteSometimeAsync(connection => connection.Execute(
        """
        insert into member_language (guild_id, user_id, language) values (@guildId, @userId, @language)
        on conflict (guild_id, user_id) do update set language = excluded.language
        """,
        new { guildId, userId, language = spoken.Code() }));

    private static bool IsMixed(IDbConnection connection, Snowflake guildId) => connection.ExecuteScalar<int?>(
        "select 1 from member_language where guild_id = @guildId limit 1", new { guildId }) is not null;

    private static string? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        Finding.FirstOrDefault(connection, static row => row.Text(0), guildId, userId);
}
