namespace StudyBot.Doctor;

/// <summary>How it stands with something.</summary>
internal enum Verdict
{
    /// <summary>Nothing to do.</summary>
    Well,

    /// <summary>Someone has to do something.</summary>
    Ill,

    /// <summary>It could not be looked at, or need not be.</summary>
    Skipped,

    /// <summary>Nothing is wrong, and it does nothing: somebody wants it so.</summary>
    Resting,
}

/// <summary>What a check found.</summary>
/// <param name="Verdict">How it stands.</param>
/// <param name="Subject">What was looked at, in a word or two.</param>
/// <param name="Words">What was seen; never a secret.</param>
/// <param name="Fix">What to do; null when there is nothing.</param>
internal sealed record Finding(Verdict Verdict, string Subject, string Words, string? Fix = null)
{
    public static Finding Well(string subject, string words) => new(Verdict.Well, subject, words);

    public static Finding Ill(string subject, string words, string fix) => new(Verdict.Ill, subject, words, fix);

    public static Finding Resting(string subject, string words) => new(Verdict.Resting, subject, words);

    public static Finding Skipped(string subject, string words) => new(Verdict.Skipped, subject, words);

    public override string ToString()
    {
        var sign = Verdict switch { Verdict.Well => '✔', Verdict.Ill => '✘', _ => '–' };
        return $"{sign} {Subject}: {Words}{(Fix is null ? "" : $"\n    → {Fix}")}";
    }
}
