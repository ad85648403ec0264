namespace StudyBot.Content.Search.Morphology;

/// <summary>Particles and endings that Korean writes onto a word: 면접에서 is 면접, 준비하려면 is 준비.</summary>
internal static class KoreanEndings
{
    private const string Particles = """
        은 는 이 가 을 를 에 의 로 과 와 도 만 랑 란
        에서 에게 한테 께서 까지 부터 으로 이나 이란 이랑 처럼 보다 마다 밖에 라도 조차 마저 대로 만큼 같이 없이
        에는 에도 에만 로는 로도 에서는 에서의 에서도 에서만 에게는 에게도 한테는 으로는 으로도 으로의 까지는 까지도 부터는 보다는 만의 와의 과의
        들 들은 들이 들을 들의 들과 들도 들에게 라는 이라는 라고 이라고 이라도 이라면 이라서
        """;

    private const string Copula = """
        인 인데 인데요 인데도 인가 인가요 인지 이면 이고 이다 이냐 냐고 이냐고 이에요 예요 에요 이죠 이야 입니다 입니까 일까 일까요 일때
        """;

    /// <summary>Of 하다 and 되다, which make a verb of a noun.</summary>
    private const string MadeVerbs = """
        하는 하는데 하는데요 하는지 하는게 하는법 하기 하기가 하고 하고싶어요 하면 하면서 하며 하려고 하려면 하거나 하다 하다가 하던 하지 하지만 하자 하죠 하네요 하나요
        하니 하니까 하세요 하셨나요 하시겠어요 한 한다 한다는 한다면 한테서 할 할까 할까요 할지 할때 할수 합니다 합니까 해 해도 해서 해야 해야죠 해야할까 해야하나요 해야해요
        해요 해주세요 해줘 했는데 했다 했다면 했던 했어 했어요 했을 했을때 했습니다 하게
        되는 되는데 되나요 되면 되고 되려면 되지 된 된다 된다면 될 될까 될까요 됩니다 돼요 돼서 됐다 됐어요 됐는데 되어 되었다
        """;

    private const string VerbEndings = """
        요 어요 아요 어도 아도 어서 아서 어야 아야 었다 았다 었어요 았어요 었을 았을 었는데 았는데 는데 는데요 은데 은데요 는지 을지 을까 을까요 을때 지만 거나 면서 려고 으려고 려면 으려면
        도록 으면 나요 네요 까요 지요 어요 세요 으세요 습니다 습니까 니까 으니까 는다 다면 는다면 다고 는다고 던데 을게요
        """;

    /// <summary>By their last syllable, longest first; each with how many syllables must be left to be surely a word.</summary>
    private static readonly Dictionary<char, (string Text, int Leaves)[]> ByLast =
        Split(Particles, leaves: 1).Concat(Split(MadeVerbs, leaves: 1)).Concat(Split(Copula, leaves: 2)).Concat(Split(VerbEndings, leaves: 2))
            .DistinctBy(ending => ending.Text)
            .GroupBy(ending => ending.Text[^1])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(ending => ending.Text.Length).ToArray());

    /// <summary>The word without its ending; null when there is none, or too little would be left to look for.</summary>
    public static string? Strip(string word)
    {
        foreach (var (ending, leaves) in ByLast.GetValueOrDefault(word[^1], []))
        {
            if (word.Length >= ending.Length + leaves && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return null;
    }

    /// <summary>Whether it is nothing but an ending: of CV랑 and SQL에서 that is what follows the Latin letters.</summary>
    public static bool Holds(string word) => ByLast.GetValueOrDefault(word[^1], []).Any(ending => ending.Text == word);

    /// <summary>회의 and 차이 are words; of the short endings only 을 and 를 surely follow a word of one syllable (돈을).</summary>
    private static IEnumerable<(string Text, int Leaves)> Split(string endings, int leaves) =>
        endings.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(ending => (ending, ending.Length > 1 || ending is "을" or "를" ? leaves : 2));
}
