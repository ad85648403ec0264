using System.Globalization;

namespace StudyBot.Benchmarks.Posts;

/// <summary>What the bot's process has of the machine.</summary>
/// <param name="Resident">Bytes of its memory that lie in the machine's.</param>
/// <param name="Peak">The most of them there ever were.</param>
/// <param name="Managed">Bytes that .NET has given out and not collected.</param>
/// <param name="Processor">Since its start.</param>
internal sealed record BotUsage(long Resident, long Peak, long Managed, TimeSpan Processor)
{
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Resident} {Peak} {Managed} {Processor.Ticks}");

    public static BotUsage From(string line)
    {
        var numbers = line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new BotUsage(numbers[0], numbers[1], numbers[2], new TimeSpan(numbers[3]));
    }
}
