using System.Text.Json;
using StudyBot.LocalDiscord;

namespace StudyBot.EndToEnd.Tests;

/// <summary>The log of the real process: JSON when nobody looks on, and nothing in it that is nobody's business.</summary>
public sealed class LogTests
{
    private const string Secret = "나만보는비밀7391";

    [Fact]
    public async Task What_members_write_and_the_token_never_reach_the_log()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(bot);
        var owner = discord.World.Owner;

        await owner.RunAsync("/setup zone:Asia/Seoul");
        await owner.RunAsync($"/checkin minutes:50 category:{Secret} note:{Secret}");
        await owner.RunAsync($"/answers search:{Secret}");
        await owner.RunAsync($"/advice search:{Secret}");
        var question = await owner.RunAsync("/question random");
        var form = await owner.PressAsync(question.Message!.Id, "답하기");
        var receipt = await owner.SubmitModalAsync((form.Modal!.Inputs[0].CustomId, $"{Secret} {Secret}"));

        Assert.NotNull(receipt.Message);
        Assert.Equal(0, await bot.TerminateAsync());
        Assert.DoesNotContain(Secret, bot.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(discord.BotToken, bot.Output, StringComparison.Ordinal);
        Assert.All(
            bot.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
    }

    [Fact]
    public async Task Text_can_be_asked_for()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, folder.Database, ("Logs__Format", "text"));
        await discord.UntilAnsweringAsync(bot);

        Assert.Equal(0, await bot.TerminateAsync());
        Assert.Contains("info: StudyBot", bot.Output, StringComparison.Ordinal);
    }
}
