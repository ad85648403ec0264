using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Doctor;

/// <summary>Whether Discord can be reached, takes the token, agrees about the time, and lets sessions start.</summary>
internal sealed class DiscordCheck(IServiceProvider services) : ICheck
{
    private const int FewStarts = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Beyond it, times that people read are wrong, and our own posts are looked for in the wrong place.</summary>
    public static readonly TimeSpan LongestOffset = TimeSpan.FromSeconds(10);

    public string Subject => "discord";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(services.GetRequiredService<IOptions<DiscordOptions>>().Value.Token))
            return [Finding.Skipped(Subject, "without a token it cannot be asked")];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var rest = services.GetRequiredService<DiscordRest>();
        try
        {
            var gateway = await rest.GetGatewayBotAsync(patience.Token);
            return [Finding.Well(Subject, "answers, and takes the token"), Clock(rest.ClockOffset), Starts(gateway.SessionStartLimit), await GatewayAsync(gateway.Url, patience.Token)];
        }
        catch (DiscordFatalException e)
        {
            return [Finding.Ill(Subject, "refuses the bot", e.Message), Clock(rest.ClockOffset)];
        }
        catch (Exception e) when (e is HttpRequestException or DiscordRestException || patience.IsCancellationRequested)
        {
            return [Finding.Ill(Subject, $"cannot be reached ({e.Message})", "Look at this machine's network, name resolution and firewall (HTTPS to discord.com and wss to gateway.discord.gg), and at Discord's status page.")];
        }
    }

    private static Finding Clock(TimeSpan? offset)
    {
        if (offset is not { } known)
            return Finding.Skipped("clock", "Discord did not say what time it is");
        var seconds = known.Duration().TotalSeconds.ToString("F0", CultureInfo.InvariantCulture);
        return known.Duration() <= LongestOffset
            ? Finding.Well("clock", $"agrees with Discord's to {seconds} s")
            : Finding.Ill("clock", $"is {seconds} s {(known > TimeSpan.Zero ? "ahead of" : "behind")} Discord's", "Let the machine set its clock: timedatectl set-ntp true.");
    }

    private static Finding Starts(SessionStartLimit limit)
    {
        var words = $"{limit.Remaining} of {limit.Total} session starts are left, for {limit.ResetAfter:h\\:mm} hours";
        return limit.Remaining >= FewStarts
            ? Finding.Well("sessions", words)
            : Finding.Ill("sessions", words, "Stop whatever starts the bot again and again; when none is left it waits until there are new ones.");
    }

    /// <summary>Goes as far as the gateway's greeting, which starts no session.</summary>
    private static async Task<Finding> GatewayAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new UriBuilder(address) { Query = "v=10&encoding=json" }.Uri, cancellationToken);
            var frame = new byte[1024];
            var received = await socket.ReceiveAsync(frame, cancellationToken);
            return Encoding.UTF8.GetString(frame, 0, received.Count).Contains("heartbeat_interval", StringComparison.Ordinal)
                ? Finding.Well("gateway", $"{address.Host} greets")
                : Finding.Ill("gateway", $"{address.Host} says something else than it should", "Look for a proxy between here and Discord.");
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            return Finding.Ill("gateway", $"{address.Host} cannot be reached ({e.Message})", "Allow WebSockets (wss, port 443) to gateway.discord.gg through the firewall or proxy.");
        }
    }
}
