using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

/// <summary>Looks at one thing in one guild, and changes nothing: an <see cref="ICheck"/> that staff read, each in their language.</summary>
internal interface IGuildCheck
{
    /// <summary>For a check that breaks.</summary>
    string Subject(Language language);

    /// <summary>One finding or more.</summary>
    Task<IReadOnlyList<Finding>> RunAsync(GuildVisit visit, Language language, CancellationToken cancellationToken);
}
