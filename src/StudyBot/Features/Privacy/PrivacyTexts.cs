using StudyBot.Storage.Members;
using StudyBot.Words;

namespace StudyBot.Features.Privacy;

internal abstract class PrivacyTexts
{
    public static Bilingual<PrivacyTexts> Both { get; } = new(new PrivacyTextsKorean(), new PrivacyTextsEnglish());

    public abstract string Title { get; }

    /// <summary>That it is of this server alone.</summary>
    public abstract string Scope { get; }

    public abstract string Nothing { get; }

    public abstract string HowLong { get; }

    public abstract string NotYours { get; }

    public abstract string Export { get; }

    public abstract string Hide { get; }

    public abstract string Show { get; }

    public abstract string Hidden { get; }

    public abstract string Shown { get; }

    public abstract string Delete { get; }

    public abstract string ConfirmTitle { get; }

    public abstract string WhatGoes { get; }

    public abstract string WhatStays { get; }

    public abstract string Confirm { get; }

    public abstract string Keep { get; }

    public abstract string DeletedBefore { get; }

    public abstract string Exported { get; }

    /// <summary>That both files stand in one archive.</summary>
    public abstract string ExportedZip { get; }

    public abstract string NothingToExport { get; }

    /// <summary>The document's first lines.</summary>
    public abstract string DocumentTitle { get; }

    public abstract string DocumentNote { get; }

    public abstract string Deleted(int rows);

    /// <param name="megabytes">Rounded up.</param>
    public abstract string TooLarge(long megabytes);

    /// <summary>"3월 2일 ~ 5월 1일"; one date when both are.</summary>
    public abstract string Span(string first, string last);

    public abstract string Name(MemberData data);

    /// <summary>What it is kept for, in a line.</summary>
    public abstract string Why(MemberData data);

    /// <summary>How many of what; the names stand in <see cref="MemberTables"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody gave it words.</exception>
    public abstract string Count(string name, long n);

    /// <summary>What columns hold, for whoever reads the document; those that only mean something to the bot are not among them.</summary>
    public abstract IReadOnlyDictionary<string, string> Columns { get; }
}
