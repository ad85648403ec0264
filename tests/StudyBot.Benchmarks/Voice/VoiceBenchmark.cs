using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.Voice;

/// <summary>
/// 10,000 moves in voice, of a hundred members and of a thousand, into the whole bot: spread over two hours, at once, and one by one.
/// Mornings of the two guilds take turns, so that whatever else the machine does falls on both.
/// </summary>
internal static class VoiceBenchmark
{
    private const int Few = 100;
    private const int Many = 1_000;
    private const int Moves = Many * VoiceMorning.MovesEach;
    private const int Turns = 20;
    private const int ATurn = 100;

    // 10:00 in Seoul.
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static void Run(Report report)
    {
        var load = PressDatabase.Load();
        using var few = new VoiceGuild(Few, Start);
        using var many = new VoiceGuild(Many, Start);
        // Whatever is compiled and opened at the first time.
        few.Morning();
        many.Morning();
        var (ofFew, ofMany) = (new VoiceCost(), new VoiceCost());
        for (var morning = 0; morning < Many / Few; morning++)
        {
            ofFew += few.Morning();
            if (morning == 0)
                ofMany += many.Morning();
        }

        var (atOnceFew, atOnceMany) = (few.AtOnce(Moves), many.AtOnce(Moves));
        var (singlyFew, singlyMany) = Singly(few, many);
        report.Say($"Load before {load}, after {PressDatabase.Load()}.");
        report.Table("", $"{Few} members", $"{Many} members", "ratio");
        Row(report, $"{Moves} moves, minute by minute: until all is stored", ofFew.Taken, ofMany.Taken);
        Row(report, "processor time each", ofFew.Processor / Moves, ofMany.Processor / Moves);
        Row(report, "a minute in which nobody moves, processor time", few.QuietMinute(), many.QuietMinute());
        Row(report, "a look of all jobs that finds nothing, processor time", few.Look(), many.Look());
        Row(report, $"{Moves} moves at once, until all is stored", atOnceFew.Taken, atOnceMany.Taken);
        Row(report, "processor time each", atOnceFew.Processor / Moves, atOnceMany.Processor / Moves);
        Row(report, "one by one, each stored before the next comes: median", singlyFew.Times.Median, singlyMany.Times.Median);
        Row(report, "p99", singlyFew.Times.Percentile(99), singlyMany.Times.Percentile(99));
        Row(report, "processor time each", singlyFew.Processor, singlyMany.Processor);
        report.Row("members with other minutes than expected", Figure.Whole(few.Wrong), Figure.Whole(many.Wrong), "");
        report.Row("events dropped", Figure.Whole(few.Dropped), Figure.Whole(many.Dropped), "");
        report.Limit("every minute that counts is stored, and no other", few.Wrong + many.Wrong == 0);
        report.Limit("nothing is dropped", few.Dropped + many.Dropped == 0);
        report.Limit($"one move costs no more in a guild of {Many} than twice that of {Few}", singlyMany.Processor <= 2 * singlyFew.Processor);
    }

    private static ((Timing Times, TimeSpan Processor) Few, (Timing Times, TimeSpan Processor) Many) Singly(VoiceGuild few, VoiceGuild many)
    {
        VoiceGuild[] guilds = [few, many];
        var turns = Enumerable.Range(0, Turns).Select(_ => guilds.Select(guild => guild.Singly(ATurn)).ToList()).ToList();
        return (Of(0), Of(1));

        (Timing Times, TimeSpan Processor) Of(int guild) => (
            Timing.Of(turns.SelectMany(turn => turn[guild].Times)),
            TimeSpan.FromTicks(turns.Sum(turn => turn[guild].Processor.Ticks)) / (Turns * ATurn));
    }

    private static void Row(Report report, string what, TimeSpan few, TimeSpan many) =>
        report.Row(what, Timing.Text(few), Timing.Text(many), Figure.Number(many / few));
}
