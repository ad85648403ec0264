using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>How staff's decisions about shared answers stand in the staff log.</summary>
internal static class ShareLogEntries
{
    /// <summary>The detail that names the slot.</summary>
    public const string Slot = "slot";

    public static StaffActionKind TakenDown { get; } = new(
        "answers.taken_down",
        action => $"{Author(action)}님이 나눈 답을 내렸어요.",
        action => $"took down the answer that {Author(action)} had shared.");

    public static StaffActionKind Allowed { get; } = new(
        "answers.allowed",
        action => $"{Author(action)}님이 내려진 답을 다시 나눌 수 있게 했어요.",
        action => $"allowed {Author(action)} to share the answer again that was taken down.");

    private static string Author(StaffAction action) => Snowflake.Parse(action.Subject, null).UserMention();
}
