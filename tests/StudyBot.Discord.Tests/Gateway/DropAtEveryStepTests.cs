using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

/// <summary>
/// The promise that everything else rests on: wherever a line ends, every interaction reaches the router once, in order.
/// </summary>
public sealed class DropAtEveryStepTests
{
    private const int Interactions = 4;

    public static TheoryData<string, bool, bool> Ways
    {
        get
        {
            var ways = new TheoryData<string, bool, bool>();
            foreach (var end in Enum.GetNames<LineEnd>())
            {
                ways.Add(end, false, false);
                ways.Add(end, true, false);
                ways.Add(end, true, true);
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Nothing_is_lost_or_told_twice_wherever_the_line_ends(string end, bool loseLast, bool compresses)
    {
        for (var step = 0; step <= Interactions + 2; step++)
            await PlayAsync(Enum.Parse<LineEnd>(end), loseLast, compresses, step);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Nothing_is_lost_or_told_twice_when_the_resume_is_cut_off_too(string end, bool loseLast, bool compresses)
    {
        for (var first = 0; first <= Interactions + 2; first++)
        {
            for (var second = 0; second <= Interactions + 2; second++)
                await PlayAsync(Enum.Parse<LineEnd>(end), loseLast, compresses, first, second);
        }
    }

    [Fact]
    public async Task Nothing_is_lost_or_told_twice_on_lines_that_carry_two_frames_each()
    {
        await PlayAsync(LineEnd.Broken, loseLast: false, compresses: true, [3, 3, 2, 3, 1, 3, 0, 3, 3]);
    }

    private static async Task PlayAsync(LineEnd end, bool loseLast, bool compresses, params int[] framesOfLines)
    {
        await using var discord = new ScriptedDiscord { Compresses = compresses }.Start();
        var server = new ReplayingDiscord(discord, Interactions, end, loseLast);
        foreach (var frames in framesOfLines)
        {
            if (!server.Done)
                await server.ServeAsync(frames);
        }

        while (!server.Done)
            await server.ServeAsync(frames: 1_000);

        Assert.Equal(
            Enumerable.Range(1, Interactions).Select(id => (long)id), discord.MoreInteractions());
    }
}
