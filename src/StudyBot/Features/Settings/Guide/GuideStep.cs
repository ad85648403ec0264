namespace StudyBot.Features.Settings.Guide;

/// <summary>The steps of a guided /setup, in order; stored, and carried by buttons, by name.</summary>
internal enum GuideStep
{
    Language,
    Zone,
    Questions,
    Days,
    Staff,
    Preview,
}

internal static class GuideSteps
{
    public const int Count = (int)GuideStep.Preview + 1;

    /// <summary>Null for anything else, forged numbers included.</summary>
    public static GuideStep? Read(string? name) =>
        Enum.GetValues<GuideStep>().Cast<GuideStep?>().FirstOrDefault(step => step.ToString() == name);
}
