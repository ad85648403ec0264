using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;

namespace StudyBot.EndToEnd.Tests.Client;

/// <summary>
/// The client alone, logged in to a local Discord: they share no code, so what they agree on, both read in Discord's documentation.
/// </summary>
internal sealed class ClientScene : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IHost _host;

    private ClientScene(LocalDiscordServer discord, IHost host)
    {
        (Discord, _host) = (discord, host);
        Mina = World.AddMember(World.DefaultGuild, "mina", "미나");
        Jun = World.AddMember(World.DefaultGuild, "jun", "Jun", "en-US");
    }

    public LocalDiscordServer Discord { get; }

    public DiscordWorld World => Discord.World;

    public Actor Mina { get; }

    public Actor Jun { get; }

    public DiscordRest Rest => _host.Services.GetRequiredService<DiscordRest>();

    public AttachmentDownloader Downloads => _host.Services.GetRequiredService<AttachmentDownloader>();

    public Snowflake Guild => new(World.DefaultGuild);

    public Snowflake Channel => new(World.General);

    /// <param name="parts">What the bot can do: commands, buttons, forms, listeners.</param>
    public static async Task<ClientScene> StartAsync(params object[] parts)
    {
        var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Discord:ApiBaseUrl"] = discord.ApiBase.ToString(),
            ["Discord:Token"] = discord.BotToken,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        var texts = new RouterTexts(incident => $"wrong {incident}", incident => $"unanswered {incident}", "guild only", "not yours", "no longer", "yours");
        builder.Services.AddDiscord().AddSingleton<RouterTextsSelector>(_ => texts);
        foreach (var command in parts.OfType<IChatInputCommand>())
            builder.Services.AddSingleton(command);
        foreach (var component in parts.OfType<IComponentHandler>())
            builder.Services.AddSingleton(component);
        foreach (var modal in parts.OfType<IModalHandler>())
            builder.Services.AddSingleton(modal);
        foreach (var listener in parts.OfType<IGatewayEventHandler>())
            builder.Services.AddSingleton(listener);

        var scene = new ClientScene(discord, builder.Build());
        await scene._host.StartAsync();
        await scene.UntilReadyAsync(parts.OfType<IChatInputCommand>().Any());
        return scene;
    }

    /// <summary>Insists that Discord refuses, with this code.</summary>
    public static async Task RefusesAsync(DiscordErrorCode code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<DiscordRestException>(act)).Code);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Discord.DisposeAsync();
    }

    private async Task UntilReadyAsync(bool hasCommands)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        var status = _host.Services.GetRequiredService<GatewayStatus>();
        while (status.Current.State != GatewayState.Live || (hasCommands && World.Owner.Commands().Count == 0))
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
    }
}

/// <summary>A command in two lines.</summary>
internal sealed class Command(CommandSpec spec, Func<CommandInteraction, CancellationToken, ValueTask<InteractionResponse>> handle) : IChatInputCommand
{
    public CommandSpec Spec => spec;

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        handle(interaction, cancellationToken);
}
