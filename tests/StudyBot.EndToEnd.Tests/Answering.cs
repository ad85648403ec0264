using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

internal static class Answering
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits until the bot has logged in, registered its commands and answers one.</summary>
    public static async Task UntilAnsweringAsync(this LocalDiscordServer discord, BotProcess bot)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while ((await discord.World.Owner.RunAsync("/streak show", cancellationToken: patience.Token)).Status != InteractionStatus.Replied)
        {
            Assert.False(bot.HasExited, bot.Output);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        }
    }
}
