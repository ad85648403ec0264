namespace StudyBot.Doctor;

/// <summary>Looks at one thing that the bot needs, and changes nothing.</summary>
internal interface ICheck
{
    /// <summary>For a check that breaks.</summary>
    string Subject { get; }

    /// <summary>One finding or more. What it throws is taken for a finding, too.</summary>
    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken);
}
