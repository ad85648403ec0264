namespace StudyBot.Benchmarks.Presses;

/// <summary>What was stored before: the first members answered the question of each of the last days.</summary>
internal sealed record History(int Members, int Days)
{
    public int Answers => Members * Days;
}
