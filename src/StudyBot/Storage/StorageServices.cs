using Microsoft.Extensions.Options;

namespace StudyBot.Storage;

internal static class StorageServices
{
    /// <summary>The database, opened and brought to this program's schema before anyone gets hold of it.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        return services.AddSingleton(provider =>
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
    }
}
