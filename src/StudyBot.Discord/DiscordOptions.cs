using StudyBot.Discord.Model;

namespace StudyBot.Discord;

/// <summary>How to reach Discord. Bound from the configuration section <c>Discord</c>.</summary>
public sealed class DiscordOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Discord";

    /// <summary>The bot token; a secret. Null or empty: there is none.</summary>
    public string? Token { get; set; }

    /// <summary>Where Discord's HTTP API v10 is, with a trailing slash; the gateway's address comes from it.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://discord.com/api/v10/");

    /// <summary>Where the bot's operator or source can be found; part of the User-Agent that Discord asks for.</summary>
    public Uri ProjectUrl { get; set; } = new("https://studybot.example/");

    /// <summary>Which events the gateway shall send.</summary>
    public GatewayIntents Intents { get; set; } = GatewayIntents.Guilds;

    /// <summary>This process's shard, from 0.</summary>
    public int ShardId { get; set; }

    /// <summary>How many shards there are in all; 1 or more.</summary>
    public int ShardCount { get; set; } = 1;

    /// <summary>
    /// How long running interactions may take to finish when the process is asked to end. Seconds to a minute. With the
    /// apologies and the closing after it, the default stays below the 10 seconds after which a container is killed; who raises
    /// it must give the container more time, too.
    /// </summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>
    /// The clock of the wire: heartbeats, deadlines, rate limits. It is a clock of its own so that a sandbox can move the
    /// bot's days without starving the connection.
    /// </summary>
    public TimeProvider WireClock { get; set; } = TimeProvider.System;
}
