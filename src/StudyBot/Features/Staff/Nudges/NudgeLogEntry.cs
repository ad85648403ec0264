using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Nudges;

/// <summary>How it stands in the staff log that a member was written to.</summary>
internal static class NudgeLogEntry
{
    public static StaffActionKind Nudged { get; } = new(
        "member.nudged",
        action => NudgeTexts.Both.Korean.Logged(Snowflake.Parse(action.Subject, null).UserMention()),
        action => NudgeTexts.Both.English.Logged(Snowflake.Parse(action.Subject, null).UserMention()));

    public static StaffAction Of(Nudge nudge) => new()
    {
        Kind = Nudged,
        GuildId = nudge.GuildId,
        By = nudge.By,
        At = nudge.At,
        Subject = nudge.UserId.ToString(),
    };
}
