using System.Text;

namespace StudyBot.Content.Search.Morphology;

/// <summary>What somebody meant who typed Korean while the keyboard stood on English: "auswjq" is 면접.</summary>
internal static class KoreanKeyboard
{
    /// <summary>The letters of the keys a to z on the standard two-set keyboard, without shift.</summary>
    private const string Letters = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";

    /// <summary>What two letters, one after the other, grow together to.</summary>
    private static readonly Dictionary<(char First, char Second), char> Pairs =
        "ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ"
            .Split(' ')
            .ToDictionary(pair => (pair[0], pair[1]), pair => pair[2]);

    /// <summary>Null unless the keys give whole syllables and nothing else.</summary>
    /// <param name="keys">In lower case.</param>
    public static string? Read(string keys)
    {
        if (!keys.All(key => key is >= 'a' and <= 'z'))
            return null;
        var letters = string.Concat(keys.Select(key => Letters[key - 'a']));
        var word = new StringBuilder();
        for (var at = 0; at < letters.Length;)
        {
            if (at + 1 >= letters.Length || IsVowel(letters[at]) || !IsVowel(letters[at + 1]))
                return null;
            var lead = letters[at++];
            var vowel = letters[at++];
            if (at < letters.Length && Pairs.TryGetValue((vowel, letters[at]), out var longer))
                (vowel, at) = (longer, at + 1);
            word.Append(Hangul.Syllable(lead, vowel, Tail(letters, ref at)));
        }

        return word.ToString();
    }

    /// <summary>A consonant closes the syllable unless a vowel follows, which it would then begin the next one with.</summary>
    private static char Tail(string letters, ref int at)
    {
        if (!Closes(letters, at))
            return ' ';
        var tail = letters[at++];
        return Closes(letters, at) && Pairs.TryGetValue((tail, letters[at]), out var both) ? Take(both, ref at) : tail;
    }

    private static char Take(char letter, ref int at)
    {
        at++;
        return letter;
    }

    private static bool Closes(string letters, int at) =>
        at < letters.Length && !IsVowel(letters[at]) && (at + 1 == letters.Length || !IsVowel(letters[at + 1]));

    private static bool IsVowel(char letter) => Hangul.Vowels.Contains(letter, StringComparison.Ordinal);
}
