namespace StudyBot.Features.Settings.Guide;

/// <summary>What can be chosen on the way; carried by selects and forms, by name.</summary>
internal enum GuideField
{
    Language,
    Zone,
    Channel,
    Time,
    Days,
    StaffRole,
    StaffChannel,
}

internal static class GuideFields
{
    public static GuideStep Step(this GuideField field) => field switch
    {
        GuideField.Language => GuideStep.Language,
        GuideField.Zone => GuideStep.Zone,
        GuideField.Channel or GuideField.Time => GuideStep.Questions,
        GuideField.Days => GuideStep.Days,
        _ => GuideStep.Staff,
    };

    /// <summary>Null for anything else.</summary>
    public static GuideField? Read(IReadOnlyList<string> arguments) => arguments is [var name]
        ? Enum.GetValues<GuideField>().Cast<GuideField?>().FirstOrDefault(field => field.ToString() == name)
        : null;
}
