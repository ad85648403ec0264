using System.Globalization;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>How an import stands in the staff log: one line, however many items it brought.</summary>
internal static class ImportLog
{
    private const string Added = "added";
    private const string Changed = "changed";

    public static StaffActionKind Imported { get; } = new(
        "content.imported", action => Say(ImportTexts.Both.Korean, action), action => Say(ImportTexts.Both.English, action));

    public static StaffAction Of(Actor actor, string fileName, ImportPlan plan) => new()
    {
        Kind = Imported,
        GuildId = actor.GuildId,
        By = actor.By,
        At = actor.At,
        Subject = fileName,
        Details = new Dictionary<string, string>
        {
            [Added] = plan.New.ToString(CultureInfo.InvariantCulture),
            [Changed] = plan.Changed.ToString(CultureInfo.InvariantCulture),
        },
    };

    private static string Say(ImportTexts texts, StaffAction action) =>
        texts.Logged(ImportReport.Shown(action.Subject), Count(action, Added), Count(action, Changed));

    private static int Count(StaffAction action, string name) =>
        int.TryParse(action.Details.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
