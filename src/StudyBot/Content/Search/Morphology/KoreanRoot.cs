namespace StudyBot.Content.Search.Morphology;

/// <summary>
/// Folds the forms of a Korean verb or adjective into one: 떨어져, 떨어졌, 떨어진 and 떨어지면 give 떨어지. It is no grammar; it
/// only has to give the same for all forms, and seldom the same for two words.
/// </summary>
internal static class KoreanRoot
{
    private const string Endings = "고게면는은을던다네며";

    /// <summary>Words from Chinese and English end so. Another consonant is that of a native word, and before one more syllable nearly always of a verb: 받기, 받는, 없어.</summary>
    private const string FinalsOfBorrowedWords = " ㄱㄴㄹㅁㅂㅅㅇ";

    /// <param name="word">A word without particles.</param>
    public static string Of(string word)
    {
        if (word.Length == 2 && !FinalsOfBorrowedWords.Contains(Hangul.Parts(word[0]).Tail, StringComparison.Ordinal))
            return word[..1];
        var root = word.Length > 2 && Endings.Contains(word[^1], StringComparison.Ordinal) ? word[..^1] : word;
        var (lead, vowel, tail) = Hangul.Parts(root[^1]);
        if (tail is ' ' or 'ㅆ')
        {
            root = root[..^1] + Hangul.Syllable(lead, Uncontracted(lead, vowel));
        }
        else if (root.Length > 2 && tail is 'ㄴ' or 'ㄹ' or 'ㅁ')
        {
            // Of two syllables 지원 (to apply) would become 지우 (to wipe).
            root = root[..^1] + Hangul.Syllable(lead, vowel);
        }

        // Irregular verbs write 어려우 where others keep 어렵.
        return root.Length <= 2 ? root : root[^1] switch
        {
            '하' or '되' => root[..^1],
            '우' when Hangul.Parts(root[^2]) is (var before, var open, ' ') => root[..^2] + Hangul.Syllable(before, open, 'ㅂ'),
            _ => root,
        };
    }

    /// <summary>져 is 지 and 어, 봐 is 보 and 아, 해 is 하 and 어.</summary>
    private static char Uncontracted(char lead, char vowel) => vowel switch
    {
        'ㅕ' => 'ㅣ',
        'ㅝ' => 'ㅜ',
        'ㅘ' => 'ㅗ',
        'ㅙ' => 'ㅚ',
        'ㅐ' when lead == 'ㅎ' => 'ㅏ',
        _ => vowel,
    };
}
