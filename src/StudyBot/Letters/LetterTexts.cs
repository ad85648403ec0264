using StudyBot.Words;

namespace StudyBot.Letters;

internal abstract class LetterTexts
{
    public static Bilingual<LetterTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Above what no direct message could bring.</summary>
    public abstract string News { get; }

    private sealed class Korean : LetterTexts
    {
        public override string News => "📬 DM으로 보내지 못한 소식이에요.";
    }

    private sealed class English : LetterTexts
    {
        public override string News => "📬 No direct message reached you, so here it is.";
    }
}
