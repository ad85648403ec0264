namespace StudyBot.Benchmarks.Voice;

/// <summary>What something took.</summary>
/// <param name="Taken">By the clock.</param>
/// <param name="Processor">Of the whole process.</param>
internal readonly record struct VoiceCost(TimeSpan Taken, TimeSpan Processor)
{
    public static VoiceCost operator +(VoiceCost one, VoiceCost other) => new(one.Taken + other.Taken, one.Processor + other.Processor);
}

/// <summary>A bot with one guild, and what its members do, morning after morning.</summary>
internal sealed class VoiceGuild(int members, DateTimeOffset start) : IDisposable
{
    private readonly VoiceBot _bot = new(start);
    private readonly Random _dice = new(members);
    private readonly int[] _expected = new int[members];

    public long Dropped => _bot.Dropped;

    /// <summary>Members whose stored minutes are others than they should be.</summary>
    public int Wrong
    {
        get
        {
            var stored = _bot.Stored();
            return Enumerable.Range(0, members).Count(member => stored.GetValueOrDefault(VoiceMove.UserId(member)) != _expected[member]);
        }
    }

    /// <summary>Two hours, minute by minute. What the minutes themselves cost, in which heartbeats are noted, is not in it.</summary>
    public VoiceCost Morning()
    {
        var morning = new VoiceMorning(members, _dice);
        var minutes = morning.Moves.ToLookup(move => move.Minute, move => move.ToJson());
        var cost = default(VoiceCost);
        for (var minute = 0; minute < VoiceMorning.Minutes; minute++)
        {
            var moves = minutes[minute].ToList();
            cost += Measured(() =>
            {
                moves.ForEach(_bot.Move);
                _bot.Settle();
            });
            _bot.Pass(TimeSpan.FromMinutes(1));
        }

        foreach (var (member, counted) in morning.Expected.Index())
            _expected[member] += counted;
        // So that the next is a day of its own.
        _bot.Pass(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(VoiceMorning.Minutes));
        return cost;
    }

    /// <summary>Everybody sits there, and a minute goes by; several times.</summary>
    /// <returns>Processor time a minute.</returns>
    public TimeSpan QuietMinute()
    {
        const int Minutes = 3;
        const int Times = 10;
        var cost = default(VoiceCost);
        for (var time = 0; time < Times; time++)
        {
            Come();
            _bot.Pass(TimeSpan.FromMinutes(1));
            cost += Measured(() => Enumerable.Range(0, Minutes).ToList().ForEach(_ => _bot.Pass(TimeSpan.FromMinutes(1))));
            Go();
        }

        return cost.Processor / (Minutes * Times);
    }

    /// <summary>Everybody sits there, and all jobs look whether there is anything to do.</summary>
    /// <returns>Processor time a look.</returns>
    public TimeSpan Look()
    {
        const int Times = 500;
        Come();
        var cost = Measured(() => Enumerable.Range(0, Times).ToList().ForEach(_ => _bot.Pass(TimeSpan.Zero)));
        Go();
        return cost.Processor / Times;
    }

    /// <summary>Everybody comes, and so many moves between channels that count follow in the same moment.</summary>
    public VoiceCost AtOnce(int moves)
    {
        var data = Enumerable.Range(0, moves).Select(move => new VoiceMove(0, move % members, VoiceMove.Counted[move / members % 2], Deafened: false).ToJson()).ToList();
        var cost = Measured(() =>
        {
            data.ForEach(_bot.Move);
            _bot.Settle();
        });
        _bot.Pass(TimeSpan.FromMinutes(1));
        Go();
        return cost;
    }

    /// <summary>Everybody sits there, and now and then one moves.</summary>
    /// <returns>From each move to its being stored, and the processor time of all.</returns>
    public (IReadOnlyList<TimeSpan> Times, TimeSpan Processor) Singly(int moves)
    {
        Come();
        var data = Enumerable.Range(0, moves).Select(move => new VoiceMove(0, _dice.Next(members), VoiceMove.Counted[move % 2], Deafened: false).ToJson()).ToList();
        var times = new List<TimeSpan>(moves);
        var cost = Measured(() =>
        {
            foreach (var move in data)
            {
                var began = TimeProvider.System.GetTimestamp();
                _bot.Move(move);
                _bot.Settle();
                times.Add(TimeProvider.System.GetElapsedTime(began));
            }
        });
        Go();
        return (times, cost.Processor);
    }

    public void Dispose() => _bot.Dispose();

    private void Come() => All(VoiceMove.Counted[0]);

    /// <summary>Before five minutes are over, so that nothing is to be stored of it.</summary>
    private void Go() => All(channel: null);

    private void All(ulong? channel)
    {
        for (var member = 0; member < members; member++)
            _bot.Move(new VoiceMove(0, member, channel, Deafened: false).ToJson());
        _bot.Settle();
    }

    private static VoiceCost Measured(Action action)
    {
        var (began, before) = (TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        action();
        return new VoiceCost(TimeProvider.System.GetElapsedTime(began), Environment.CpuUsage.TotalTime - before);
    }
}
