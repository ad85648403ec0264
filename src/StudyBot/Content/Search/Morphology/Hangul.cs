namespace StudyBot.Content.Search.Morphology;

/// <summary>Syllables and the letters that they are built of. Unicode orders them, so that arithmetic takes them apart.</summary>
internal static class Hangul
{
    public const string Leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    public const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /// <summary>What may close a syllable; the blank at 0 stands for nothing.</summary>
    public const string Tails = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    public const int LongestSyllable = 3;

    private const char First = '가';

    public static bool IsSyllable(char c) => c is >= First and <= '힣';

    public static (char Lead, char Vowel, char Tail) Parts(char syllable)
    {
        var place = syllable - First;
        return (Leads[place / (Vowels.Length * Tails.Length)], Vowels[place / Tails.Length % Vowels.Length], Tails[place % Tails.Length]);
    }

    public static char Syllable(char lead, char vowel, char tail = ' ') =>
        (char)(First + (((Leads.IndexOf(lead) * Vowels.Length) + Vowels.IndexOf(vowel)) * Tails.Length) + Tails.IndexOf(tail));

    /// <summary>면접 is ㅁㅕㄴㅈㅓㅂ: what fingers type, one by one. Everything else stays.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letters">Room for <see cref="LongestSyllable"/> letters a syllable.</param>
    /// <returns>How many there are.</returns>
    public static int Spell(ReadOnlySpan<char> word, Span<char> letters)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (!IsSyllable(c))
            {
                letters[count++] = c;
                continue;
            }

            (letters[count], letters[count + 1], var tail) = Parts(c);
            count += 2;
            if (tail != ' ')
                letters[count++] = tail;
        }

        return count;
    }
}
