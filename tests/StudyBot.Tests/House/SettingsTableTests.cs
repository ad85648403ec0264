using StudyBot.Content;
using StudyBot.Discord;
using StudyBot.Storage;
using StudyBot.Storage.Backups;

namespace StudyBot.Tests.House;

/// <summary>The README's table of settings has all of them.</summary>
public sealed class SettingsTableTests
{
    [Theory]
    [InlineData(typeof(DiscordOptions), DiscordOptions.Section, nameof(DiscordOptions.WireClock))]
    [InlineData(typeof(StorageOptions), StorageOptions.Section)]
    [InlineData(typeof(ContentOptions), ContentOptions.Section)]
    [InlineData(typeof(BackupOptions), BackupOptions.Section)]
    public void Every_setting_is_in_the_table(Type options, string section, params string[] notSettings)
    {
        var readme = Repository.Text("README.md");

        Assert.Empty(options.GetProperties().Where(property => property.CanWrite && !notSettings.Contains(property.Name))
            .Select(property => $"`{section}__{property.Name}`").Where(name => !readme.Contains(name, StringComparison.Ordinal)));
    }
}
