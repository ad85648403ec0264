using StudyBot.Content.Search;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Content.Loading;

/// <summary>Reads <c>synonyms.yaml</c>: groups of words that mean the same to somebody who searches.</summary>
internal sealed class SynonymReader(ContentProblems problems)
{
    private const string File = "synonyms.yaml";

    private readonly Dictionary<string, List<YamlNode>> _places = [];

    public Synonyms Read(ContentFolder folder)
    {
        var groups = folder.Lists(File, ContentLimits.Synonym);
        foreach (var group in groups)
            Check(group);
        return new Synonyms([.. groups.Select(group => group.Select(word => word.Text).ToList())]);
    }

    private void Check(IReadOnlyList<(string Text, YamlNode Place)> group)
    {
        if (group.Count == 1)
            Report(group[0].Place, $"'{group[0].Text}' stands alone; a group needs another word for it");
        var keys = new HashSet<string>();
        foreach (var (text, place) in group)
        {
            var key = Synonyms.Key(text);
            if (key.Length < ContentLimits.ShortestSynonym)
                Report(place, $"'{text}' is too short to be told from other words");
            else if (!keys.Add(key))
                Report(place, $"'{text}' is searched for like another word of its group; leave it out");
            else
                CheckMeanings(text, key, place);
        }
    }

    private void CheckMeanings(string text, string key, YamlNode place)
    {
        if (!_places.TryGetValue(key, out var places))
            _places[key] = places = [];
        places.Add(place);
        if (places.Count > ContentLimits.MeaningsOfSynonym)
            Report(place, $"'{text}' stands already in lines {string.Join(" and ", places.SkipLast(1).Select(other => other.Start.Line))}; a word may be in {ContentLimits.MeaningsOfSynonym} groups");
    }

    private void Report(YamlNode place, string sentence) => problems.Add(File, place, null, sentence);
}
