using System.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Reads and suggests lists of topics: ids or names in either language, with commas between.</summary>
/// <param name="topics">That there are.</param>
internal sealed class TypedTopics(IReadOnlyList<Topic> topics)
{
    private const int MostChoices = 25;
    private const int LongestChoice = 100;
    private const char Separator = ',';

    /// <summary>Ids in the order of the library, each once.</summary>
    /// <param name="typed">A list; <c>all</c>, <c>none</c>, <c>모두</c>, <c>없음</c> and an empty one are the empty list.</param>
    /// <param name="unknown">The first word that is no topic; null when all are.</param>
    public IReadOnlyList<string> Read(string typed, out string? unknown)
    {
        unknown = null;
        var ids = new HashSet<string>();
        foreach (var word in Words(typed).Where(word => !IsEverythingOrNothing(word)))
        {
            if (Find(word) is { } topic)
                ids.Add(topic.Id);
            else
                unknown ??= word;
        }

        return [.. topics.Where(topic => ids.Contains(topic.Id)).Select(topic => topic.Id)];
    }

    /// <summary>The list with one more topic that begins with, or contains, what stands behind its last comma.</summary>
    public IReadOnlyList<CommandChoice> Suggest(string typed, Language language)
    {
        var words = typed.Split(Separator);
        var chosen = words[..^1].Select(word => Find(word.Trim())).OfType<Topic>().Distinct().ToList();
        var begun = Folded(words[^1]);
        return
        [
            .. topics.Except(chosen)
                .Where(topic => Names(topic).Any(name => name.Contains(begun, StringComparison.Ordinal)) ||
                    topic.Also.Any(word => Folded(word).StartsWith(begun, StringComparison.Ordinal)))
                .OrderByDescending(topic => Names(topic).Any(name => name.StartsWith(begun, StringComparison.Ordinal)))
                .Select(topic => Choice([.. chosen, topic], language))
                .OfType<CommandChoice>()
                .Take(MostChoices),
        ];
    }

    /// <summary>Null for a list that has no room in a choice.</summary>
    private static CommandChoice? Choice(List<Topic> chosen, Language language)
    {
        var (names, ids) = (string.Join(", ", chosen.Select(topic => topic.Name.In(language))), string.Join(Separator, chosen.Select(topic => topic.Id)));
        return names.Length <= LongestChoice && ids.Length <= LongestChoice ? new CommandChoice(new LocalizedText(names), ids) : null;
    }

    private Topic? Find(string word) => topics.FirstOrDefault(topic => Names(topic).Contains(Folded(word)))
        ?? topics.FirstOrDefault(topic => topic.Also.Any(also => Folded(also) == Folded(word)));

    private static IEnumerable<string> Words(string typed) => typed.Split(Separator, '、', '/').Select(word => word.Trim()).Where(word => word.Length > 0);

    private static bool IsEverythingOrNothing(string word) => Folded(word) is "all" or "none" or "모두" or "전체" or "없음";

    private static IEnumerable<string> Names(Topic topic) => [Folded(topic.Id), Folded(topic.Name.Korean), Folded(topic.Name.English)];

    /// <summary>Letters and digits alone, in lower case.</summary>
    private static string Folded(string text) => string.Concat(
        text.InForm(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
