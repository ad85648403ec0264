using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Gateway;

/// <summary>discord.js resumes on the very connection that op 9 came on; other libraries identify there.</summary>
public sealed class InvalidSessionTests
{
    [Fact]
    public async Task After_op_9_true_the_same_line_may_resume_and_misses_nothing()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var resume = ResumeTests.Resume(bot, line);

        bot.Server.GatewayFaults.InvalidateSessions(resumable: true);
        await line.NextOpcodeAsync(9);
        bot.Server.World.CreateRole(bot.Server.World.DefaultGuild, "meanwhile");
        await line.SendAsync(resume);

        Assert.Equal("meanwhile", (string?)(await line.NextEventAsync("GUILD_ROLE_CREATE"))["role"]!["name"]);
        await line.NextEventAsync("RESUMED");
    }

    [Fact]
    public async Task After_op_9_false_the_same_line_may_identify()
    {
        await using var bot = await RawBot.StartAsync();
        var line = await bot.LogInAsync();
        var former = line.SessionId;

        bot.Server.GatewayFaults.InvalidateSessions(resumable: false);
        await line.NextOpcodeAsync(9);
        await line.IdentifyAsync(bot.Server.BotToken, 1);

        Assert.NotEqual(former, line.SessionId);
    }
}
