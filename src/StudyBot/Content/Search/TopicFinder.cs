using System.Text;
using StudyBot.Words;

namespace StudyBot.Content.Search;

/// <summary>Finds topics by what somebody types of their Korean or English name, or their id.</summary>
internal static class TopicFinder
{
    private const int MostNearest = 3;
    private const int LongestName = 100;

    /// <summary>Of a name that holds what was typed in the middle of a word.</summary>
    private const int Furthest = 2;

    /// <summary>What the pairs of letters of two names must share: "데이타베이스" and "데이터베이스" do, "요리" and "통계" do not.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>The topic of an id, of a whole name in either language, or of another word for it; null when there is none.</summary>
    public static Topic? Find(IEnumerable<Topic> topics, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        var all = topics.ToList();
        return all.FirstOrDefault(topic => Names(topic).Any(Fits)) ?? all.FirstOrDefault(topic => topic.Also.Any(Fits));

        bool Fits(string name) => Tokenizer.Normalize(name) == wanted;
    }

    /// <summary>While somebody types: names that begin so first, then those that hold it anywhere, then those with another word that begins so.</summary>
    public static IEnumerable<Topic> Suggest(IEnumerable<Topic> topics, string typed)
    {
        var wanted = Tokenizer.Normalize(typed.Trim());
        return topics
            .Select(topic => (Topic: topic, Place: Place(topic, wanted)))
            .Where(match => match.Place < int.MaxValue)
            .OrderBy(match => match.Place)
            .Select(match => match.Topic);
    }

    /// <summary>What may have been meant by somebody who mistyped a name: the nearest first, at most three, and none when nothing is near.</summary>
    public static IReadOnlyList<Topic> Nearest(IEnumerable<Topic> topics, string typed)
    {
        var wanted = Pairs(typed);
        return
        [
            .. topics
                .Select(topic => (Topic: topic, Likeness: Names(topic).Max(name => Likeness(Pairs(name), wanted))))
                .Where(match => match.Likeness >= LeastLikeness)
                .OrderByDescending(match => match.Likeness)
                .Take(MostNearest)
                .Select(match => match.Topic),
        ];
    }

    /// <summary>What a topic is called: its names and its id.</summary>
    public static IReadOnlyList<string> Names(Topic topic) => [topic.Name.Korean, topic.Name.English, topic.Id];

    /// <summary>Sørensen–Dice coefficient, from 0 to 1.</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    /// <summary>Neighbouring letters; Korean by its single letters, so that one wrong vowel is one wrong letter.</summary>
    private static HashSet<string> Pairs(string name)
    {
        var letters = string.Concat(Tokenizer.Normalize(name).InForm(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Take(LongestName));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(at => letters.Substring(at, 2))];
    }

    private static int Place(Topic topic, string wanted)
    {
        var place = Names(topic).Min(name => Place(Tokenizer.Normalize(name), wanted));
        return place == int.MaxValue && topic.Also.Any(word => Tokenizer.Normalize(word).StartsWith(wanted, StringComparison.Ordinal)) ? Furthest + 1 : place;
    }

    private static int Place(string name, string wanted)
    {
        if (name.StartsWith(wanted, StringComparison.Ordinal))
            return 0;
        if (name.Contains($" {wanted}", StringComparison.Ordinal) || name.Contains($"-{wanted}", StringComparison.Ordinal))
            return 1;
        return name.Contains(wanted, StringComparison.Ordinal) ? Furthest : int.MaxValue;
    }
}
