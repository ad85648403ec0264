namespace StudyBot.Words;

/// <summary>
/// Korean particles by the sound that the word before them ends in. Hangul decides by its final consonant; digits and
/// Latin letters by how they are read aloud in Korean; of anything else nobody knows, so both forms are written.
/// </summary>
internal static class Josa
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FinalsPerVowel = 28;
    private const int FinalRieul = 8;

    private enum Ending
    {
        Vowel,
        Rieul,
        Consonant,
        Unknown,
    }

    /// <summary>은/는: marks the topic.</summary>
    public static string EunNeun(string word) => word + Choose(word, "은", "는", "은(는)");

    /// <summary>이/가: marks the subject.</summary>
    public static string IGa(string word) => word + Choose(word, "이", "가", "이(가)");

    /// <summary>을/를: marks the object.</summary>
    public static string EulReul(string word) => word + Choose(word, "을", "를", "을(를)");

    /// <summary>과/와: "and".</summary>
    public static string GwaWa(string word) => word + Choose(word, "과", "와", "과(와)");

    /// <summary>으로/로: "to", "by". A final ㄹ takes 로.</summary>
    public static string EuroRo(string word) => word + EndingOf(word) switch
    {
        Ending.Consonant => "으로",
        Ending.Unknown => "(으)로",
        _ => "로",
    };

    private static string Choose(string word, string afterConsonant, string afterVowel, string either) => EndingOf(word) switch
    {
        Ending.Vowel => afterVowel,
        Ending.Unknown => either,
        _ => afterConsonant,
    };

    private static Ending EndingOf(string word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
        {
            // Quotes, brackets and Markdown are not spoken; the letter before them is.
            if (char.IsLetterOrDigit(word[i]))
                return EndingOf(word[i]);
        }

        return Ending.Unknown;
    }

    private static Ending EndingOf(char last) => last switch
    {
        >= (char)FirstSyllable and <= (char)LastSyllable => ((last - FirstSyllable) % FinalsPerVowel) switch
        {
            0 => Ending.Vowel,
            FinalRieul => Ending.Rieul,
            _ => Ending.Consonant,
        },
        // 일 칠 팔 end in ㄹ; 영 삼 육 in another consonant; 이 사 오 구 in a vowel.
        '1' or '7' or '8' => Ending.Rieul,
        '0' or '3' or '6' => Ending.Consonant,
        '2' or '4' or '5' or '9' => Ending.Vowel,
        // 엘 알 end in ㄹ, 엠 엔 in another consonant; every other letter's name ends in a vowel.
        'l' or 'L' or 'r' or 'R' => Ending.Rieul,
        'm' or 'M' or 'n' or 'N' => Ending.Consonant,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Ending.Vowel,
        _ => Ending.Unknown,
    };
}
