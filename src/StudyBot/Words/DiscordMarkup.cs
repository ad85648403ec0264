using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Words;

/// <summary>Discord's own markup for things that each reader sees in their own way.</summary>
internal static class DiscordMarkup
{
    /// <summary>"in 3 hours", counting down in the reader's client.</summary>
    public static string Relative(this Instant instant) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:R>");

    /// <summary>The time of day in the reader's own zone.</summary>
    public static string TimeOfDay(this Instant instant) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:t>");

    /// <summary>Date and time in the reader's own zone.</summary>
    public static string DateAndTime(this Instant instant) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{instant.ToUnixTimeSeconds()}:f>");

    /// <summary>The address of a message, which Discord turns into a link.</summary>
    public static string LinkTo(Snowflake guild, Snowflake channel, Snowflake message) => $"https://discord.com/channels/{guild}/{channel}/{message}";

    /// <summary>A figure without a name for someone whose name was deleted.</summary>
    public static string UserMention(this Snowflake user) => user == default ? "👤" : $"<@{user}>";

    public static string RoleMention(this Snowflake role) => $"<@&{role}>";

    public static string ChannelMention(this Snowflake channel) => $"<#{channel}>";
}
