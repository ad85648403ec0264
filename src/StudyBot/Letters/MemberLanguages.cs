using System.Data;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Letters;

/// <summary>
/// In which language members use the bot, for letters that no act of theirs began. Learned from every interaction in a guild;
/// written only when it is another than before.
/// </summary>
internal sealed class MemberLanguages : IInteractionObserver
{
    private readonly Database _database;
    private readonly Remembered<(Snowflake GuildId, Snowflake UserId), Language?> _known;

    public MemberLanguages(Database database)
    {
        _database = database;
        _known = new(database, ["member_language"], (connection, member) => Find(connection, member.GuildId, member.UserId));
    }

    /// <summary>Within the caller's transaction or snapshot: the member's, or else the guild's.</summary>
    public static Language Of(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        Find(connection, guildId, userId) ?? GuildSettingsReader.Of(connection, guildId, locale: null).Language;

    /// <inheritdoc cref="Of(IDbConnection, Snowflake, Snowflake)"/>
    public Language Of(Snowflake guildId, Snowflake userId) => _database.Read(connection => Of(connection, guildId, userId));

    public void OnInteraction(Interaction interaction)
    {
        if (interaction.GuildId is not { } guildId || interaction.User.Bot)
            return;
        var language = Languages.OfLocale(interaction.Locale);
        if (_known.Of((guildId, interaction.User.Id)) == language)
            return;
        _database.Write(connection => connection.Execute(
            """
            insert into member_language (guild_id, user_id, language) values (@guildId, @userId, @language)
            on conflict (guild_id, user_id) do update set language = excluded.language
            """,
            new { guildId, userId = interaction.User.Id, language = language.Code() }));
    }

    private static Language? Find(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.QuerySingleOrDefault<string>(
        "select language from member_language where guild_id = @guildId and user_id = @userId",
        new { guildId, userId }) is { } code ? Languages.OfCode(code) : null;
}
