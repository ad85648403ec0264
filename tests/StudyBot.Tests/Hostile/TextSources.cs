namespace StudyBot.Tests.Hostile;

/// <summary>Who may read what somebody typed, beside whoever did and whom it names.</summary>
[Flags]
internal enum Readership
{
    /// <summary>Nobody.</summary>
    Author = 0,

    /// <summary>All of the guild.</summary>
    Cohort = 1,

    /// <summary>The guild's staff.</summary>
    Staff = 2,

    /// <summary>One member whom it concerns, never a channel.</summary>
    One = 4,

    /// <summary>Those to whom its author has given it.</summary>
    Consent = 8,
}

/// <summary>Every field in which somebody types, <c>command.option</c> or <c>route#input</c>, and for whom it is.</summary>
internal sealed class TextSources
{
    /// <summary>By how a field begins. One that stands nowhere here is its author's alone; so whoever adds a field decides.</summary>
    private static readonly IReadOnlyList<(string Field, Readership Readers)> Rules =
    [
        ("focus start.task", Readership.Cohort),
        ("calendar:addbreak#name", Readership.Cohort),
        ("settings:added#name", Readership.Cohort),
        ("content:save#", Readership.Cohort),
        ("content import.", Readership.Cohort),
        ("suggestion:save#", Readership.Cohort),
        ("suggestion:submit#", Readership.Staff | Readership.Consent),
        ("suggestion:refuse#", Readership.Staff | Readership.One),
        ("feedback:send#", Readership.Staff),
        ("report:closing#", Readership.Staff | Readership.One),
        ("excuse ask.reason", Readership.Staff),
        ("staff credit.reason", Readership.Staff | Readership.One),
        ("staff excuse.reason", Readership.Staff | Readership.One),
        ("excuse:refuse#reason", Readership.Staff | Readership.One),
        ("excuse:granted#reason", Readership.Staff | Readership.One),
        ("revoke:do#", Readership.Staff | Readership.One),
        ("question schedule ", Readership.Cohort),
        ("peer:submit#", Readership.Consent),
        ("question:submit#answer", Readership.Consent),
    ];

    private readonly List<(string Name, Readership Readers)> _fields = [];

    public int NumberOf(string field)
    {
        var number = _fields.FindIndex(known => known.Name == field);
        if (number >= 0)
            return number;
        _fields.Add((field, Rules.FirstOrDefault(rule => field.StartsWith(rule.Field, StringComparison.Ordinal)).Readers));
        return _fields.Count - 1;
    }

    public (string Name, Readership Readers) Of(Marker marker) => _fields[marker.Source];
}
