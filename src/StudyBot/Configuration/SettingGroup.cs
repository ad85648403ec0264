using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>What belongs together on a page and in a file; in this order.</summary>
internal enum SettingGroup
{
    Basics,
    Staff,
    Calendar,
    CheckIns,
    Questions,
    Milestones,
    Digest,
    Focus,
    Squads,
    Content,
}

internal static class SettingGroups
{
    private static readonly (SettingGroup Group, string Code, string Emoji, Bilingual<string> Name)[] All =
    [
        (SettingGroup.Basics, "basics", "🌐", new("언어와 시간", "Language and time")),
        (SettingGroup.Staff, "staff", "🔑", new("운영진", "Staff")),
        (SettingGroup.Calendar, "calendar", "🗓️", new("공부하는 날과 쉬는 날", "Study days and days off")),
        (SettingGroup.CheckIns, "check_ins", "✅", new("하루의 기준", "What makes a day count")),
        (SettingGroup.Questions, "questions", "❓", new("질문 일정", "Question schedules")),
        (SettingGroup.Milestones, "milestones", "🏅", new("마일스톤", "Milestones")),
        (SettingGroup.Digest, "digest", "📰", new("주간 소식", "Weekly digest")),
        (SettingGroup.Focus, "focus", "🎧", new("집중 시간", "Focus time")),
        (SettingGroup.Squads, "squads", "👥", new("팀", "Squads")),
        (SettingGroup.Content, "content", "📚", new("질문과 조언 고르기", "Choice of questions and advice")),
    ];

    /// <summary>As files and buttons name it.</summary>
    public static string Code(this SettingGroup group) => All[(int)group].Code;

    public static string Emoji(this SettingGroup group) => All[(int)group].Emoji;

    public static Bilingual<string> Name(this SettingGroup group) => All[(int)group].Name;

    /// <summary>Null for a word that names none.</summary>
    public static SettingGroup? OfCode(string code) => All.Where(row => row.Code == code).Select(row => (SettingGroup?)row.Group).FirstOrDefault();

    /// <summary>The group of a setting: what stands before the point.</summary>
    public static SettingGroup OfPath(string path) => OfCode(path.Split('.')[0]) ?? throw new ArgumentException($"'{path}' has no group.", nameof(path));
}
