using System.Globalization;

namespace StudyBot.Benchmarks;

/// <summary>What something holds on to.</summary>
internal static class Memory
{
    /// <summary>Bytes that are still there, after a collection, while what was made is.</summary>
    public static long Held(Func<object> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(made);
        return Math.Max(0, after - before);
    }

    public static string Text(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:0.0} MB");
}
