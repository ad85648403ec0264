using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>The id of a button in direct messages that opens the form to check in; the CheckIns feature answers it.</summary>
internal static class CheckInFormButton
{
    public const string Open = "reminder:checkin";

    /// <param name="guild">Where it shall count.</param>
    public static CustomId To(Snowflake guild) => CustomId.Of(Open, guild.ToString());
}
