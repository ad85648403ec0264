namespace StudyBot.Content.Search;

/// <summary>Particles and endings that Korean writes onto a word: 면접에서 is 면접.</summary>
internal static class KoreanEndings
{
    private static readonly string[] Endings =
    [
        .. new[]
        {
            "은", "는", "이", "가", "을", "를", "에", "의", "로", "과", "와", "도", "만", "랑", "란",
            "에서", "에게", "한테", "까지", "부터", "으로", "이나", "이란", "이랑", "처럼", "보다", "마다", "밖에", "라도", "에는", "에도", "로는",
            "하는", "하기", "하고", "하면", "해요", "할까", "한다", "했다", "하게",
            "에서는", "에서의", "에게는", "으로는", "까지는", "부터는", "이라는", "하나요", "할까요", "했어요", "합니다", "인가요", "하려면", "하는법",
        }.OrderByDescending(ending => ending.Length),
    ];

    /// <summary>The word without its ending; null when there is none, or too little would be left to look for.</summary>
    public static string? Strip(string word)
    {
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var left = word.Length - ending.Length;
            // 회의 and 차이 are words; of one syllable only what bears an object is surely a noun (돈을).
            if (left >= 2 || (left == 1 && ending is "을" or "를"))
                return word[..left];
        }

        return null;
    }
}
