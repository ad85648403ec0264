using System.Collections.Frozen;
using System.Data;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Letters;

/// <summary>
/// In which language members use the bot, for letters that no act of theirs began. Learned from every interaction in a guild, and stored
/// only of those who speak another than the guild: they are few, so all of a guild's are remembered together.
/// </summary>
internal sealed class MemberLanguages(Database database, GuildSettingsReader settings) : IInteractionObserver
{
    private readonly Remembered<Snowflake, FrozenDictionary<Snowflake, Language>> _others = new(database, ["member_language"], ReadOthers);

    /// <summary>Within the caller's transaction or snapshot: the member's, or else the guild's.</summary>
    public static Language Of(IDbConnection connection, Snowflake guildId, Snowflake userId) =>
        connection.QuerySingleOrDefault<string>(
            "select language from member_language where guild_id = @guildId and user_id = @userId",
            new { guildId, userId }) is { } code
            ? Languages.OfCode(code)
            : GuildSettingsReader.Of(connection, guildId, locale: null).Language;

    /// <inheritdoc cref="Of(IDbConnection, Snowflake, Snowflake)"/>
    public Language Of(Snowflake guildId, Snowflake userId) => database.Read(connection => Of(connection, guildId, userId));

    public void OnInteraction(Interaction interaction)
    {
        if (interaction.GuildId is not { } guildId || interaction.User.Bot)
            return;
        var spoken = Languages.OfLocale(interaction.Locale);
        var guilds = settings.Of(guildId, locale: null).Language;
        if (_others.Of(guildId).GetValueOrDefault(interaction.User.Id, guilds) != spoken)
            Learn(guildId, interaction.User.Id, spoken);
    }

    private void Learn(Snowflake guildId, Snowflake userId, Language spoken) => database.Write(connection => connection.Execute(
        """
        insert into member_language (guild_id, user_id, language) values (@guildId, @userId, @language)
        on conflict (guild_id, user_id) do update set language = excluded.language
        """,
        new { guildId, userId, language = spoken.Code() }));

    private static FrozenDictionary<Snowflake, Language> ReadOthers(IDbConnection connection, Snowflake guildId) => connection.Query<Row>(
        "select user_id, language from member_language where guild_id = @guildId", new { guildId })
        .ToFrozenDictionary(row => row.UserId, row => Languages.OfCode(row.Language));

    private sealed record Row
    {
        public Snowflake UserId { get; init; }

        public string Language { get; init; } = "";
    }
}
