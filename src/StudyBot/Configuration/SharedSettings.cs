using StudyBot.Discord.Model;

namespace StudyBot.Configuration;

/// <summary>Settings of one feature on which those of another depend.</summary>
internal static class SharedSettings
{
    public const string Language = "basics.language";
    public const string DayStart = "basics.day_start";
    public const string StaffChannel = "staff.channel";
    public const string Schedules = "questions.schedules";
    public const string Channel = "channel";
    public const string Time = "time";

    /// <summary>The channel of the first question schedule; null where there is none.</summary>
    public static Snowflake? QuestionChannel(SettingSheet sheet) => PlaceKind.IdOf(First(sheet, Channel));

    /// <summary>Its time; null where there is none.</summary>
    public static string? QuestionTime(SettingSheet sheet) => First(sheet, Time);

    private static string? First(SettingSheet sheet, string field) => Rows(sheet).Select(row => sheet[$"{Schedules}/{row}.{field}"]).FirstOrDefault();

    private static IEnumerable<string> Rows(SettingSheet sheet) => sheet.RowsBelow(Schedules);
}
