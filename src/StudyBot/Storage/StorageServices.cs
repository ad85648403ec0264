using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Storage.Backups;

namespace StudyBot.Storage;

internal static class StorageServices
{
    /// <summary>The database, opened and brought to this program's schema before anyone gets hold of it.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddStorageOptions()
        .AddBackups()
        .AddSingleton(provider =>
        {
            var database = Database.Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value);
            try
            {
                ActivatorUtilities.CreateInstance<Migrator>(provider, database).Run(Migration.All);
                return database;
            }
            catch
            {
                database.Dispose();
                throw;
            }
        });

    /// <summary>Where the database is, for whoever looks at it without opening it.</summary>
    public static IServiceCollection AddStorageOptions(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().Configure<IConfiguration>(
            static (options, configuration) => Fill(options, new(configuration.GetSection(StorageOptions.Section))));
        return services;
    }

    /// <exception cref="OptionsValidationException">Names every value that is wrong.</exception>
    public static void Fill(StorageOptions options, SettingsReader settings)
    {
        options.Path = settings.Text(nameof(options.Path)) ?? options.Path;
        options.NativeLibrary = settings.Read<string>(nameof(options.NativeLibrary), TryParseLibrary, options.NativeLibrary!, "a library");
        settings.ThrowIfAny(typeof(StorageOptions));
    }

    private static bool TryParseLibrary(string text, [MaybeNullWhen(false)] out string library) => (library = text.Trim()).Length > 0;
}
