using System.Globalization;
using StudyBot.Discord;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot;

/// <summary>Says at start how to bring the bot into a server, with exactly the permissions that its features use.</summary>
internal sealed partial class Invitation(DiscordRest discord, TimeProvider clock, ILogger<Invitation> logger) : BackgroundService
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(5);

    /// <summary>Post questions (see, send, embed) and look for its own post after a crash (history): what no guild can do without.</summary>
    public const Permissions Needed =
        Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks | Permissions.ReadMessageHistory;

    /// <summary>And what staff can switch on: threads below questions, and a pin. Nothing more.</summary>
    public const Permissions Asked =
        Needed | Permissions.CreatePublicThreads | Permissions.SendMessagesInThreads | Permissions.PinMessages;

    public static string LinkFor(Snowflake application) => LinkFor(application, Asked);

    /// <summary>Leads back to a guild in which the bot is, and gives its role these permissions.</summary>
    public static string LinkFor(Snowflake application, Snowflake guildId, Permissions permissions) =>
        $"{LinkFor(application, permissions)}&guild_id={guildId}&disable_guild_select=true";

    private static string LinkFor(Snowflake application, Permissions permissions) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={(ulong)permissions}");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var delay = FirstDelay; !await SayAsync(delay, stoppingToken); delay = Min(delay * 2, LongestDelay))
            await Task.Delay(delay, clock, stoppingToken);
    }

    /// <summary>False when it is worth asking again.</summary>
    private async Task<bool> SayAsync(TimeSpan delay, CancellationToken stoppingToken)
    {
        try
        {
            var application = await discord.GetCurrentApplicationAsync(stoppingToken);
            var link = LinkFor(application.Id);
            LogInvitation(link);
            return true;
        }
        catch (DiscordFatalException e)
        {
            // The gateway meets the same refusal, says what to do about it, and ends the process.
            LogRefused(e);
            return true;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            LogNoInvitation(e.Message, delay);
            return false;
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [LoggerMessage(Level = LogLevel.Information, Message = "To add StudyBot to a server, open {Link}")]
    private partial void LogInvitation(string link);

    [LoggerMessage(Level = LogLevel.Information, Message = "The invite link is not known yet ({Reason}); Discord is asked again in {Delay}.")]
    private partial void LogNoInvitation(string reason, TimeSpan delay);

    [LoggerMessage(Level = LogLevel.Debug, Message = "There is no invite link: Discord refuses the bot.")]
    private partial void LogRefused(Exception exception);
}
