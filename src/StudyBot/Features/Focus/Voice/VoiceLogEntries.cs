using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>How a change of the counted channels stands in the staff log.</summary>
internal static class VoiceLogEntries
{
    private const string Channels = "channels";
    private const string Before = "channels.before";

    public static StaffActionKind ChannelsSet { get; } = new(
        "focus.channels", action => Say(action, Language.Korean), action => Say(action, Language.English));

    public static StaffAction Set(Snowflake guildId, Snowflake by, IEnumerable<Snowflake> before, IEnumerable<Snowflake> channels, Instant now) => new()
    {
        Kind = ChannelsSet,
        GuildId = guildId,
        By = by,
        At = now,
        Subject = guildId.ToString(),
        Details = new Dictionary<string, string> { [Channels] = string.Join(' ', channels.Order()), [Before] = string.Join(' ', before.Order()) },
    };

    private static string Say(StaffAction action, Language language) => FormerValue.Behind(
        VoiceTexts.Both.In(language).LoggedChannels(Names(action, Channels)), Names(action, Before), language);

    /// <summary>Empty for none.</summary>
    private static string Names(StaffAction action, string of) => VoiceChannels.Mentions(
        action.Details.GetValueOrDefault(of, "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Snowflake.Parse(id, CultureInfo.InvariantCulture)));
}
