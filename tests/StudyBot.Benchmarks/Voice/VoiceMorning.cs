namespace StudyBot.Benchmarks.Voice;

/// <summary>
/// Two hours in voice: each member comes, does eight things and leaves, and between two of them lie whole minutes. What is to be
/// stored of it is worked out here from the rules as members are told them, and from nothing of the bot's.
/// </summary>
internal sealed class VoiceMorning
{
    public const int Minutes = 120;
    public const int MovesEach = 10;

    /// <summary>Less than this is not recorded.</summary>
    private const int Least = 5;

    public VoiceMorning(int members, Random dice)
    {
        var moves = Enumerable.Range(0, members).Select(member => Of(member, dice)).ToList();
        Moves = [.. moves.SelectMany(own => own).OrderBy(move => move.Minute)];
        Expected = [.. moves.Select(Counted)];
    }

    /// <summary>In their order.</summary>
    public IReadOnlyList<VoiceMove> Moves { get; }

    /// <summary>Minutes to be stored, by member.</summary>
    public IReadOnlyList<int> Expected { get; }

    private static List<VoiceMove> Of(int member, Random dice)
    {
        var at = Enumerable.Range(0, Minutes).ToArray();
        dice.Shuffle(at);
        Array.Resize(ref at, MovesEach);
        Array.Sort(at);
        var moves = new List<VoiceMove> { new(at[0], member, VoiceMove.Counted[dice.Next(2)], Deafened: false) };
        foreach (var minute in at[1..^1])
            moves.Add(Next(moves[^1], minute, dice));
        moves.Add(new VoiceMove(at[^1], member, Channel: null, Deafened: false));
        return moves;
    }

    /// <summary>Mostly to another channel that counts, or the ears shut and opened; at times elsewhere, or out and in again.</summary>
    private static VoiceMove Next(VoiceMove last, int minute, Random dice) => dice.Next(10) switch
    {
        < 4 => last with { Minute = minute, Channel = VoiceMove.Counted[dice.Next(2)] },
        < 7 => last with { Minute = minute, Deafened = !last.Deafened },
        7 => last with { Minute = minute, Channel = VoiceMove.Uncounted },
        8 => last with { Minute = minute, Channel = VoiceMove.Afk },
        _ => last with { Minute = minute, Channel = last.Channel is null ? VoiceMove.Counted[0] : null },
    };

    private static int Counted(IReadOnlyList<VoiceMove> moves)
    {
        var (minutes, since) = (0, (int?)null);
        foreach (var move in moves)
        {
            if (since is { } began && !move.Counts)
            {
                minutes += move.Minute - began >= Least ? move.Minute - began : 0;
                since = null;
            }

            if (move.Counts)
                since ??= move.Minute;
        }

        return minutes;
    }
}
