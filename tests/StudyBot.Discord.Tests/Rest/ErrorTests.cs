using System.Net;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

public sealed class ErrorTests : IDisposable
{
    private readonly RestHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_refused_form_says_which_fields_and_why()
    {
        _harness.Transport.Answer(400, Samples.Text("error-form.json"));

        var refusal = await RefusalAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refusal.Status);
        Assert.Equal(DiscordErrorCode.InvalidFormBody, refusal.Code);
        Assert.Equal("Invalid Form Body", refusal.DiscordMessage);
        Assert.Equal(
            "content: Must be 2000 or fewer in length.; embeds.0.fields.1.value: This field is required; "
            + "embeds.0.fields.1.value: Must be shorter.",
            refusal.FormErrors);
        Assert.False(refusal.IsTransient);
    }

    [Theory]
    [InlineData("<html><body>Bad gateway</body></html>")]
    [InlineData("")]
    [InlineData("{\"message\": \"half a bo")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("{\"code\":\"not a number\",\"message\":5,\"errors\":[]}")]
    public async Task A_body_that_is_not_Discords_still_makes_a_proper_error(string body)
    {
        _harness.Transport.Answer(400, body);

        var refusal = await RefusalAsync();

        Assert.Equal(DiscordErrorCode.General, refusal.Code);
        Assert.NotEmpty(refusal.DiscordMessage);
        Assert.Contains("400", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_the_bot_does_not_know_survives()
    {
        _harness.Transport.Answer(403, """{"message":"New trouble","code":999999}""");

        Assert.Equal(999_999, (int)(await RefusalAsync()).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{\"id\": \"1")]
    [InlineData("null")]
    public async Task A_success_without_the_expected_body_is_an_error(string body)
    {
        _harness.Transport.Answer(200, body);

        Assert.Equal(HttpStatusCode.OK, (await RefusalAsync()).Status);
    }

    [Fact]
    public async Task An_unknown_member_is_nobody_and_no_error()
    {
        _harness.Transport.Answer(404, """{"message":"Unknown Member","code":10007}""");

        Assert.Null(await _harness.Rest.GetGuildMemberAsync(new Snowflake(1), new Snowflake(2)));
    }

    private Task<DiscordRestException> RefusalAsync() =>
        Assert.ThrowsAsync<DiscordRestException>(() => _harness.Rest.GetChannelAsync(RestHarness.Channel));
}
