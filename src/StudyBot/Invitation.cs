using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot;

/// <summary>Says at start how to bring the bot into a server, with exactly the permissions that its features use.</summary>
internal sealed partial class Invitation(DiscordRest discord, ILogger<Invitation> logger) : BackgroundService
{
    /// <summary>
    /// Post questions (see, send, embed) and look for its own post after a crash (history). Nothing more.
    /// </summary>
    public const Permissions Needed =
        Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks | Permissions.ReadMessageHistory;

    public static string LinkFor(Snowflake application) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={(ulong)Needed}");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var application = await discord.GetCurrentApplicationAsync(stoppingToken);
            var link = LinkFor(application.Id);
            LogInvitation(link);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The gateway meets the same trouble and says what to do about it.
            LogNoInvitation(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "To add StudyBot to a server, open {Link}")]
    private partial void LogInvitation(string link);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The invite link is not known yet.")]
    private partial void LogNoInvitation(Exception exception);
}
