using StudyBot.Words;

namespace StudyBot.Staff;

/// <summary>
/// A kind of thing that staff do, with the sentence that tells of it in the log. The feature that owns it registers it
/// (<see cref="StaffServices.AddStaffAction"/>).
/// </summary>
/// <param name="Code">Stored; <c>feature.deed</c>, never renamed.</param>
/// <param name="Korean">A sentence without its subject: the log names who it was.</param>
/// <param name="English">The same, beginning with a verb in the past: "changed the settings".</param>
internal sealed record StaffActionKind(string Code, Func<StaffAction, string> Korean, Func<StaffAction, string> English)
{
    public string Sentence(StaffAction action, Language language) =>
        language == Language.Korean ? Korean(action) : English(action);

    /// <summary>For what was done through a feature that is gone.</summary>
    public static StaffActionKind Unknown(string code) => new(code, _ => $"`{code}`", _ => $"`{code}`");
}
