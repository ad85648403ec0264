using StudyBot.Words;

namespace StudyBot.Features.Help;

/// <summary>A thing to try; left out when the command does not exist, or not for this member.</summary>
internal sealed record FirstStep(string Path, string Sentence)
{
    /// <summary>True for what needs a guild that was set up, false for what only one that was not needs; null for always.</summary>
    public bool? WhenSetUp { get; init; }
}

internal abstract class HelpTexts
{
    public static Bilingual<HelpTexts> Both { get; } = new(new HelpTextsKorean(), new HelpTextsEnglish());

    public abstract string Title { get; }

    public abstract string BeginTitle { get; }

    public abstract IReadOnlyList<FirstStep> FirstSteps { get; }

    /// <summary>To members of a guild that was not set up, who can do nothing about it.</summary>
    public abstract string NotSetUpYet { get; }

    public abstract IReadOnlyList<HelpSection> Sections { get; }

    /// <summary>Over everyone's commands that no section names.</summary>
    public abstract string OtherTitle { get; }

    /// <summary>For staff, before the others.</summary>
    public abstract IReadOnlyList<HelpSection> StaffSections { get; }

    /// <summary>Over staff's commands that no section names.</summary>
    public abstract string OtherStaffTitle { get; }

    public abstract string MoreInServers { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string Page(int number, int count);
}
