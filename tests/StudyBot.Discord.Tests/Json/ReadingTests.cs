using System.Text;
using System.Text.Json;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Json;

public sealed class ReadingTests
{
    [Fact]
    public void Get_Gateway_Bot()
    {
        var gateway = Read("gateway-bot.json", DiscordJson.Default.GatewayBotJson).ToModel();

        Assert.Equal(new GatewayBot(
            new Uri("wss://gateway.discord.gg"), 9, new SessionStartLimit(1000, 999, TimeSpan.FromHours(4), 16)), gateway);
    }

    [Fact]
    public void Get_Gateway_Bot_without_an_address_is_no_answer() =>
        Assert.Throws<FormatException>(() => JsonSerializer.Deserialize("{}", DiscordJson.Default.GatewayBotJson)!.ToModel());

    [Fact]
    public void A_message_with_fields_and_components_of_a_later_time()
    {
        var message = Read("message.json", DiscordJson.Default.MessageJson).ToModel();

        Assert.Equal((new Snowflake(1100000000000000001), new Snowflake(100), "좋은 아침", "12345", 64),
            (message.Id, message.ChannelId, message.Content, message.Nonce, message.Flags));
        Assert.True(message.Author!.Bot);
        var embed = Assert.Single(message.Embeds);
        Assert.Equal(("T", "D", 255, "https://example.com/a.png", "A", "F"),
            (embed.Title, embed.Description, embed.Color, embed.Image!.Url, embed.Author!.Name, embed.Footer!.Text));
        Assert.Equal(new EmbedField("n", "v"), Assert.Single(embed.Fields!));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), embed.Timestamp);
        Assert.Null(embed.Thumbnail);
    }

    [Fact]
    public void A_message_of_which_almost_everything_is_missing_or_null()
    {
        var message = JsonSerializer.Deserialize(
            """{"id":"1","channel_id":"2","content":null,"embeds":null,"author":null,"flags":null,"nonce":null}""",
            DiscordJson.Default.MessageJson)!.ToModel();

        Assert.Equal(("", 0, (string?)null), (message.Content, message.Embeds.Count, message.Nonce));
    }

    [Fact]
    public void A_guild_and_an_unavailable_one()
    {
        var guild = Read("guild.json", DiscordJson.Default.GuildJson).ToModel();
        var away = Read("guild-unavailable.json", DiscordJson.Default.GuildJson).ToModel();

        Assert.Equal(("부트캠프", "ko", new Snowflake(73193882359173120), false),
            (guild.Name, guild.PreferredLocale, guild.OwnerId, guild.Unavailable));
        Assert.Equal(("", "en-US", null, true), (away.Name, away.PreferredLocale, away.OwnerId, away.Unavailable));
    }

    [Fact]
    public void Roles_with_every_bit_of_permissions()
    {
        var roles = Read("roles.json", DiscordJson.Default.ListRoleJson).Select(role => role.ToModel()).ToList();

        Assert.Equal((Permissions)66321471, roles[0].Permissions);
        Assert.Equal(ulong.MaxValue, (ulong)roles[1].Permissions);
        Assert.True(roles[1].Managed);
        Assert.Equal(2, roles[1].Position);
    }

    [Fact]
    public void A_member()
    {
        var member = Read("member.json", DiscordJson.Default.MemberJson).ToModel();

        Assert.Equal("미나", member.User!.GlobalName);
        Assert.Equal([new Snowflake(1), new Snowflake(2)], member.Roles);
        Assert.Equal(2015, member.JoinedAt!.Value.Year);
        Assert.Null(member.Permissions);
    }

    [Fact]
    public void A_channel_of_a_kind_that_the_bot_does_not_know()
    {
        var channel = Read("channel.json", DiscordJson.Default.ChannelJson).ToModel();

        Assert.Equal((16, "general", new Snowflake(41771983423143936)), ((int)channel.Type, channel.Name, channel.GuildId));
        Assert.Equal((new Snowflake(7), new ThreadMetadata(Archived: true, Locked: false), true), (channel.ParentId, channel.Thread, channel.RequiresTag));
        Assert.Equal([new ForumTag(new Snowflake(1), "질문", Moderated: true), new ForumTag(new Snowflake(2), "SQL", Moderated: false)], channel.AvailableTags);
    }

    [Theory]
    [InlineData("\"1\"", 1ul)]
    [InlineData("9223372036854775807", (ulong)long.MaxValue)]
    [InlineData("\"9223372036854775807\"", (ulong)long.MaxValue)]
    public void A_snowflake_comes_as_a_string_or_as_a_number(string json, ulong expected) =>
        Assert.Equal(new Snowflake(expected), JsonSerializer.Deserialize($$"""{"id":{{json}}}""", DiscordJson.Default.ChannelJson)!.Id);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"12x\"")]
    [InlineData("\"184467440737095516150\"")]
    [InlineData("\"18446744073709551616\"")]
    [InlineData("1.5")]
    [InlineData("true")]
    public void Anything_else_is_no_snowflake(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"id":{{json}}}""", DiscordJson.Default.ChannelJson));

    [Fact]
    public void Half_a_document_is_told_as_such()
    {
        var whole = Encoding.UTF8.GetString(Samples.Bytes("message.json"));
        for (var length = 1; length < whole.TrimEnd().Length; length += 37)
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(whole[..length], DiscordJson.Default.MessageJson));
    }

    private static T Read<T>(string sample, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(Samples.Bytes(sample), type)!;
}
