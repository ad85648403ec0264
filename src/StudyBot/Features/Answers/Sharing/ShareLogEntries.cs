using StudyBot.Staff;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>How staff's decisions about shared answers stand in the staff log.</summary>
internal static class ShareLogEntries
{
    /// <summary>The detail that names the slot.</summary>
    public const string Slot = "slot";

    public static StaffActionKind TakenDown { get; } = new(
        "answers.taken_down",
        action => $"<@{action.Subject}> 님이 나눈 답을 내렸어요.",
        action => $"took down the answer that <@{action.Subject}> had shared.");

    public static StaffActionKind Allowed { get; } = new(
        "answers.allowed",
        action => $"<@{action.Subject}> 님이 내려진 답을 다시 나눌 수 있게 했어요.",
        action => $"allowed <@{action.Subject}> to share the answer again that was taken down.");
}
