namespace StudyBot.Tests.Hostile;

/// <summary>One interaction and what came back.</summary>
/// <param name="occasion">What it is, for findings: the command's path or the component's route.</param>
/// <param name="actor">Who does it.</param>
/// <param name="guild">Where; null in direct messages.</param>
internal sealed class Exchange(string occasion, Person actor, int? guild)
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Occasion => occasion;

    public Person Actor => actor;

    /// <summary>Who sees the message on which it was pressed; an update is for them.</summary>
    public Audience Bearer { get; init; } = new(actor, guild, StaffOnly: false);

    /// <summary>The actor alone.</summary>
    public Audience Alone { get; } = new(actor, guild, StaffOnly: false);

    /// <summary>Everyone where it happened.</summary>
    public Audience Everyone { get; } = guild is null ? new(actor, null, StaffOnly: false) : new(null, guild, StaffOnly: false);

    /// <summary>Who sees what follows an acknowledgement.</summary>
    public Audience Announced { get; set; } = new(actor, guild, StaffOnly: false);

    /// <summary>Whether Discord could have sent it, whatever is in its texts and custom ids.</summary>
    public required bool IsWellFormed { get; init; }

    /// <summary>Whether its user may have been exchanged, so that nobody knows whose eyes the answer is for.</summary>
    public bool IsAnyones { get; init; }

    /// <summary>Texts that stood in what was sent: to hear them back tells nothing new.</summary>
    public IReadOnlyCollection<Marker> Brought { get; set; } = [];

    public Task Answered => _answered.Task;

    public void Answer() => _answered.TrySetResult();
}
