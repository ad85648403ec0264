namespace StudyBot.Tests.Hostile;

/// <summary>The newest things of each kind, so that what is shown often does not hide what is shown rarely.</summary>
internal sealed class Shelf<T>
    where T : class
{
    private const int KeptOfAKind = 40;

    private readonly List<string> _kinds = [];
    private readonly Dictionary<string, List<T>> _things = [];

    public void Put(string kind, T thing)
    {
        if (!_things.TryGetValue(kind, out var things))
        {
            _things[kind] = things = [];
            _kinds.Add(kind);
        }

        if (things.Count == KeptOfAKind)
            things.RemoveAt(0);
        things.Add(thing);
    }

    /// <summary>Of any kind; null when there is nothing.</summary>
    public T? Pick(Random dice) => _kinds.Count == 0 ? null : Pick(_kinds[dice.Next(_kinds.Count)], dice);

    /// <summary>Half of the time one of the newest; null when there is nothing of this kind.</summary>
    public T? Pick(string kind, Random dice)
    {
        if (!_things.TryGetValue(kind, out var things))
            return null;
        return things[dice.Next(2) == 0 ? dice.Next(things.Count) : things.Count - 1 - dice.Next(Math.Min(4, things.Count))];
    }
}
