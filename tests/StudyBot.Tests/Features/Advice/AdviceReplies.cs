using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Advice;

/// <summary>Reads replies of the advice feature.</summary>
internal static partial class AdviceReplies
{
    public static AdviceItem Item(this Slice slice, string id) => slice.Get<ContentLibrary>().FindAdvice(id)!;

    /// <summary>Which advice a reply shows, told by its title in either language.</summary>
    public static string IdOf(this Slice slice, InteractionResponse response)
    {
        var lines = response.Text().Split('\n');
        return slice.Get<ContentLibrary>().Advice
            .Single(item => lines.Contains(item.Text.Korean.Title) || lines.Contains(item.Text.English.Title)).Id;
    }

    /// <summary>How many matches a Korean reply speaks of.</summary>
    public static int Count(this Slice slice, InteractionResponse response) =>
        int.Parse(Matches().Match(response.Text()).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>Of all buttons but those of the feedback row.</summary>
    public static IReadOnlyList<string> Labels(this InteractionResponse response) =>
    [
        .. response.Components().OfType<Button>()
            .Where(button => !button.CustomId.Route.StartsWith("feedback:", StringComparison.Ordinal))
            .Select(button => button.Label),
    ];

    public static StringSelect Select(this InteractionResponse response, string placeholder) =>
        response.Components().OfType<StringSelect>().Single(select => select.Placeholder == placeholder);

    public static long Rows(this Slice slice, string table) =>
        slice.Database.Read(connection => connection.ExecuteScalar<long>($"select count(*) from {table}"));

    [GeneratedRegex("검색 결과 ([0-9]+)개")]
    private static partial Regex Matches();
}
