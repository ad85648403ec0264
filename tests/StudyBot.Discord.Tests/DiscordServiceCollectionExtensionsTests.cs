using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests;

public sealed class DiscordServiceCollectionExtensionsTests
{
    [Theory]
    [InlineData(null, 11)]
    [InlineData("00:01:00", 65)]
    public void The_host_stops_only_after_what_is_under_way_had_its_time(string? drain, int seconds)
    {
        using var provider = Services(drain);

        Assert.Equal(TimeSpan.FromSeconds(seconds), provider.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Fact]
    public void Only_the_events_of_guilds_are_asked_for()
    {
        using var provider = Services(drain: null);

        Assert.Equal(GatewayIntents.Guilds, provider.GetRequiredService<IOptions<DiscordOptions>>().Value.Intents);
    }

    private static ServiceProvider Services(string? drain) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Discord:DrainTimeout", drain)])
            .Build())
        .AddDiscord()
        .BuildServiceProvider();
}
