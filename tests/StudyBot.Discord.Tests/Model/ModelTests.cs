using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Model;

public sealed class ModelTests
{
    [Fact]
    public void A_snowflake_tells_when_it_was_made()
    {
        var id = new Snowflake(175928847299117063);

        Assert.Equal(new DateTimeOffset(2016, 4, 30, 11, 18, 25, 796, TimeSpan.Zero), id.CreatedAt);
        Assert.Equal(id.CreatedAt, Snowflake.At(id.CreatedAt).CreatedAt);
        Assert.True(Snowflake.At(id.CreatedAt) <= id);
        Assert.Equal(id, Snowflake.FromInt64(id.ToInt64()));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(32, false)]
    [InlineData(64, true)]
    [InlineData(64 | 4, true)]
    public void A_message_tells_whether_only_one_member_sees_it(int flags, bool ephemeral) =>
        Assert.Equal(ephemeral, new Message { Id = new Snowflake(1), ChannelId = new Snowflake(2), Flags = flags }.IsEphemeral);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("18446744073709551616")]
    public void What_is_no_snowflake_does_not_parse(string text) => Assert.False(Snowflake.TryParse(text, null, out _));

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("18446744073709551615", false)]
    [InlineData("99999999999999999999", false)]
    public void An_id_that_no_database_can_hold_is_none(string digits, bool isId)
    {
        Assert.Equal(isId, Snowflake.TryParse(digits, null, out _));
        Assert.Equal(isId ? null : typeof(JsonException), Record.Exception(() => JsonSerializer.Deserialize<Snowflake>($"\"{digits}\""))?.GetType());
    }

    [Fact]
    public void A_custom_id_survives_the_way_to_Discord_and_back()
    {
        var made = CustomId.Of("quiz:reveal", "42", "가");

        Assert.True(CustomId.TryParse(made.Value, out var read));
        Assert.Equal(("quiz:reveal", "42", "가"), (read.Route, read.Arguments[0], read.Arguments[1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("quiz")]
    [InlineData(":reveal")]
    [InlineData("quiz:")]
    public void A_forged_custom_id_has_no_route(string value)
    {
        Assert.False(CustomId.TryParse(value, out var read));
        Assert.Equal("", read.Route);
    }

    [Fact]
    public void A_custom_id_that_Discord_would_refuse_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => CustomId.Of("quiz:reveal", "a:b"));
        Assert.Throws<ArgumentException>(() => CustomId.Of("quiz:reveal", new string('a', 89)));
        Assert.Equal(100, CustomId.Of("quiz:reveal", new string('a', 88)).Value.Length);
    }

    [Fact]
    public void A_text_falls_back_to_its_default()
    {
        var text = LocalizedText.EnglishKorean("hello", "안녕");

        Assert.Equal(("안녕", "hello", "hello"), (text.For("ko"), text.For("ja"), new LocalizedText("hello").For("ko")));
    }
}
