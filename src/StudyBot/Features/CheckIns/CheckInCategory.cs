using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

/// <summary>What one can have studied; the id is stored, the names are shown.</summary>
internal static class CheckInCategory
{
    private static readonly Dictionary<string, LocalizedText> Names = new()
    {
        ["algorithms"] = Languages.Text("Algorithms", "알고리즘"),
        ["interview"] = Languages.Text("Interview practice", "면접 준비"),
        ["project"] = Languages.Text("Project", "프로젝트"),
        ["lecture"] = Languages.Text("Lecture", "강의"),
        ["paper"] = Languages.Text("Paper", "논문"),
        ["book"] = Languages.Text("Book", "책"),
        ["writing"] = Languages.Text("Writing (TIL, blog)", "글쓰기(TIL, 블로그)"),
        ["other"] = Languages.Text("Something else", "기타"),
    };

    public static IReadOnlyList<CommandChoice> Choices { get; } = [.. Names.Select(name => new CommandChoice(name.Value, name.Key))];

    public static bool Exists(string id) => Names.ContainsKey(id);

    public static LocalizedText Name(string id) => Names[id];
}
