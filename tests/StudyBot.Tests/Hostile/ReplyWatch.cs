namespace StudyBot.Tests.Hostile;

/// <summary>Looks at everything that leaves the bot, for words that its readers must not see.</summary>
internal sealed class ReplyWatch(TextSources sources, Consent consent)
{
    private const int Kept = 40;

    private readonly SortedDictionary<string, int> _leaks = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Leaks => [.. _leaks.Select(leak => $"{leak.Key} ({leak.Value}×)")];

    /// <param name="text">What is sent.</param>
    /// <param name="readers">Who sees it.</param>
    /// <param name="occasion">What it answers, for the finding.</param>
    /// <param name="brought">Texts that the reader had before.</param>
    public void Look(string text, Audience readers, string occasion, IReadOnlyCollection<Marker> brought)
    {
        foreach (var marker in Marker.In(text).Except(brought))
        {
            if (MayRead(marker, readers))
                continue;
            var leak = $"{sources.Of(marker).Name} of person {marker.Author} is read by {readers}, by {occasion}";
            if (_leaks.Count < Kept || _leaks.ContainsKey(leak))
                _leaks[leak] = _leaks.GetValueOrDefault(leak) + 1;
        }
    }

    private bool MayRead(Marker marker, Audience readers)
    {
        if (readers.Person is { } person && (person.Number == marker.Author || person.Number == marker.Addressee))
            return true;
        if ((readers.Guild ?? marker.Guild) != marker.Guild)
            return false;
        var by = sources.Of(marker).Readers;
        return by.HasFlag(Readership.Cohort)
            || (by.HasFlag(Readership.Staff) && readers.IsStaff && (readers.Person?.Guild ?? marker.Guild) == marker.Guild)
            || (by.HasFlag(Readership.One) && readers.IsOne)
            || (by.HasFlag(Readership.Consent) && consent.IsGiven(marker, readers));
    }
}
