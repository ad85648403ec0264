using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class GatewayCloseMeaningTests
{
    /// <summary>Every close code of Discord's table, some that it does not name, and none at all.</summary>
    public static TheoryData<int?, string> Codes => new()
    {
        { null, "Resume" },
        { 1000, "Resume" },
        { 1001, "Resume" },
        { 1006, "Resume" },
        { 1011, "Resume" },
        { 4000, "Resume" },
        { 4001, "Resume" },
        { 4002, "Resume" },
        { 4003, "Identify" },
        { 4004, "Stop" },
        { 4005, "Resume" },
        { 4006, "Resume" },
        { 4007, "Identify" },
        { 4008, "Resume" },
        { 4009, "Identify" },
        { 4010, "Stop" },
        { 4011, "Stop" },
        { 4012, "Stop" },
        { 4013, "Stop" },
        { 4014, "Stop" },
        { 4999, "Resume" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_close_code_has_one_meaning(int? code, string recovery) =>
        Assert.Equal(recovery, GatewayCloseMeaning.Of(code).Recovery.ToString());

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:ShardId")]
    [InlineData(4011, "Discord:ShardCount")]
    [InlineData(4012, "Update StudyBot")]
    [InlineData(4013, "Discord:Intents")]
    [InlineData(4014, "Developer Portal")]
    public void What_stops_the_bot_says_what_to_do(int code, string remedy) =>
        Assert.Contains(remedy, GatewayCloseMeaning.Of(code).Sentence, StringComparison.Ordinal);
}
