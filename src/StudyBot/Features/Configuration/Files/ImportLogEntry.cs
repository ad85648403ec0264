using System.Globalization;
using StudyBot.Configuration;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary>How a file that was applied stands in the staff log, above the entries of what it changed.</summary>
internal static class ImportLogEntry
{
    private const string Count = "count";
    private const int LongestName = 60;

    public static StaffActionKind Imported { get; } = new(
        "settings.imported", action => Say(FileTexts.Both.Korean, action), action => Say(FileTexts.Both.English, action));

    public static StaffAction Of(SettingDraft draft, string fileName, int count) => new()
    {
        Kind = Imported,
        GuildId = draft.Scope.GuildId,
        By = draft.By,
        At = draft.Scope.At,
        Subject = fileName,
        Details = new Dictionary<string, string> { [Count] = count.ToString(CultureInfo.InvariantCulture) },
    };

    /// <summary>A file's name within a sentence.</summary>
    public static string Shown(string fileName) => DisplayText.Escape(DisplayText.Shorten(fileName, LongestName));

    private static string Say(FileTexts texts, StaffAction action) =>
        texts.Logged(Shown(action.Subject), int.Parse(action.Details[Count], CultureInfo.InvariantCulture));
}
