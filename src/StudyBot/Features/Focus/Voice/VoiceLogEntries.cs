using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;

namespace StudyBot.Features.Focus.Voice;

/// <summary>How a change of the counted channels stands in the staff log.</summary>
internal static class VoiceLogEntries
{
    private const string Channels = "channels";

    public static StaffActionKind ChannelsSet { get; } = new(
        "focus.channels",
        action => VoiceTexts.Both.Korean.LoggedChannels(Names(action)),
        action => VoiceTexts.Both.English.LoggedChannels(Names(action)));

    public static StaffAction Set(Snowflake guildId, Snowflake by, IEnumerable<Snowflake> channels, Instant now) => new()
    {
        Kind = ChannelsSet,
        GuildId = guildId,
        By = by,
        At = now,
        Subject = guildId.ToString(),
        Details = new Dictionary<string, string> { [Channels] = string.Join(' ', channels.Order()) },
    };

    /// <summary>Empty for none.</summary>
    private static string Names(StaffAction action) => VoiceChannels.Mentions(
        action.Details[Channels].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Snowflake.Parse(id, CultureInfo.InvariantCulture)));
}
