using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord;
using StudyBot.Scheduling;

namespace StudyBot.Storage.Backups;

internal static class BackupServices
{
    private const int MostKept = 1000;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Where the backups are; taking them is <see cref="AddNightlyBackups"/>.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services)
    {
        services.AddOptions<BackupOptions>().Configure<IConfiguration>(
            static (options, configuration) => Fill(options, new(configuration.GetSection(BackupOptions.Section))));
        return services
            .AddSingleton(_ => new VerifiedCopy())
            .AddSingleton<BackupStatus>()
            .AddSingleton<BackupFolder>();
    }

    public static IServiceCollection AddNightlyBackups(this IServiceCollection services) => services.AddSingleton<IScheduledJob, BackupJob>();

    /// <exception cref="OptionsValidationException">Names every value that is wrong.</exception>
    private static void Fill(BackupOptions options, SettingsReader settings)
    {
        options.Folder = settings.Read<string>(nameof(options.Folder), TryParseFolder, options.Folder!, "a folder");
        options.Time = settings.Read<LocalTime>(nameof(options.Time), TryParseTime, options.Time, "a time of day in UTC such as 19:30");
        options.Daily = Count(nameof(options.Daily), options.Daily);
        options.Weekly = Count(nameof(options.Weekly), options.Weekly);
        options.Monthly = Count(nameof(options.Monthly), options.Monthly);
        settings.ThrowIfAny(typeof(BackupOptions));

        int Count(string name, int fallback) => settings.Read<int>(name, TryParseCount, fallback, $"a whole number from 0 to {MostKept}");
    }

    private static bool TryParseFolder(string text, [MaybeNullWhen(false)] out string folder) =>
        (folder = text.Trim()).Length > 0 && !folder.Contains('\0', StringComparison.Ordinal);

    private static bool TryParseTime(string text, out LocalTime time)
    {
        var result = Clock.Parse(text.Trim());
        time = result.Success ? result.Value : default;
        return result.Success;
    }

    private static bool TryParseCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= MostKept;
}
