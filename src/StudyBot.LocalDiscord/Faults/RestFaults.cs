namespace StudyBot.LocalDiscord.Faults;

/// <summary>The faults that lie in wait for HTTP requests. Safe for many threads.</summary>
public sealed class RestFaults
{
    private readonly Lock _gate = new();
    private readonly List<(RestFault Fault, int Left)> _waiting = [];

    internal RestFaults()
    {
    }

    /// <summary>Lays one down, behind those already waiting.</summary>
    public void Add(RestFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(fault.Times, 1);
        lock (_gate)
            _waiting.Add((fault, fault.Times));
    }

    /// <summary>Removes all that have not struck.</summary>
    public void Clear()
    {
        lock (_gate)
            _waiting.Clear();
    }

    /// <summary>The first that matches, with one of its times used; null if none.</summary>
    internal RestFault? Take(string method, string path)
    {
        lock (_gate)
        {
            var index = _waiting.FindIndex(item => Matches(item.Fault, method, path));
            if (index < 0)
                return null;

            var (fault, left) = _waiting[index];
            if (left == 1)
                _waiting.RemoveAt(index);
            else
                _waiting[index] = (fault, left - 1);

            return fault;
        }
    }

    private static bool Matches(RestFault fault, string method, string path) =>
        (fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase))
        && (fault.PathContains is null || path.Contains(fault.PathContains, StringComparison.Ordinal));
}
