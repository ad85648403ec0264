using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Storage;

namespace StudyBot.Tests;

/// <summary>
/// The whole bot below the router, on a real SQLite file, with a clock that stands still and a Discord that records.
/// A second slice on the same <see cref="Folder"/> is the bot after a restart.
/// </summary>
internal sealed class Slice : IDisposable
{
    public static readonly Snowflake Guild = new(900);
    public static readonly Snowflake Channel = new(901);

    private readonly ServiceProvider _services;
    private readonly bool _ownsFolder;

    /// <param name="folder">Where the database is; a new folder when null, which goes with the slice.</param>
    /// <param name="clock">The clock; one that stands at 10:00 in Seoul when null.</param>
    /// <param name="discord">The other side; an empty one when null.</param>
    /// <param name="replace">Services that stand in for the bot's own.</param>
    public Slice(
        string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null, Action<IServiceCollection>? replace = null)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("studybot-slice-").FullName;
        // 10:00 on a Monday in Seoul.
        Clock = clock ?? new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        Discord = discord ?? new FakeDiscord(Clock);
        var services = new ServiceCollection();
        replace?.Invoke(services);
        _services = services
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = Path.Combine(Folder, "studybot.db") })
                .Build())
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new Random(20260302))
            .AddSingleton(Connected())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton(new DiscordRest(new HttpMessageInvoker(Discord), new Uri("http://discord.invalid/api/v10/")))
            .AddSingleton(new AttachmentDownloader(
                Discord, new DiscordOptions { ApiBaseUrl = new Uri("http://discord.invalid/api/v10/") }, NullLogger.Instance))
            .AddStudyBot()
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public ManualClock Clock { get; }

    public FakeDiscord Discord { get; }

    public Database Database => Get<Database>();

    /// <summary>The guild's Discord locale, as interactions carry it.</summary>
    public string GuildLocale { get; set; } = "ko";

    /// <summary>Where what follows happens.</summary>
    public Snowflake In { get; set; } = Guild;

    /// <summary>Whether what follows happens in the bot's direct messages.</summary>
    public bool InDirectMessages { get; set; }

    /// <summary>What the bot may do in the channel.</summary>
    public Permissions AppPermissions { get; set; } =
        Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Sends a chat-input command, <c>"question today"</c> for instance. A file comes from <see cref="FakeDiscord.Upload"/>.</summary>
    public ValueTask<InteractionResponse> Command(string path, TestMember member, params (string Name, object Value)[] options) =>
        Command(path, member, new CommandOptions(options.ToDictionary(
            option => option.Name, option => option.Value is Attachment file ? file.Id : option.Value))
        {
            Attachments = options.Select(option => option.Value).OfType<Attachment>().ToDictionary(file => file.Id),
        });

    public ValueTask<InteractionResponse> Command(string path, TestMember member, CommandOptions options)
    {
        var command = _services.GetServices<IChatInputCommand>().Single(command => command.Spec.Path == path);
        var id = NextId();
        return command.HandleAsync(
            Here(member, new CommandInteraction
            {
                Id = id,
                ApplicationId = FakeDiscord.Application,
                Token = new InteractionToken("test"),
                User = member.User,
                Path = path,
                Options = options,
            }),
            CancellationToken.None);
    }

    /// <summary>Types into an option that has autocomplete.</summary>
    public ValueTask<IReadOnlyList<CommandChoice>> Suggest(string path, string option, string typed, TestMember member)
    {
        var command = _services.GetServices<IChatInputCommand>().Single(command => command.Spec.Path == path);
        return command.Spec.Options.Single(candidate => candidate.Name == option).Autocomplete!(
            Here(member, new AutocompleteInteraction
            {
                Id = NextId(),
                ApplicationId = FakeDiscord.Application,
                Token = new InteractionToken("test"),
                User = member.User,
                Path = path,
                Options = new CommandOptions(new Dictionary<string, object> { [option] = typed }),
                Focused = option,
                Typed = typed,
            }),
            CancellationToken.None);
    }

    /// <summary>Presses a button, or closes a select with <paramref name="values"/>.</summary>
    public ValueTask<InteractionResponse> Press(string customId, TestMember member, params string[] values) =>
        Press(customId, member, new Message { Id = new(5000), ChannelId = Channel }, values);

    /// <summary>Closes a select over channels, which Discord vouches for.</summary>
    public ValueTask<InteractionResponse> Choose(string customId, TestMember member, IReadOnlyCollection<Channel> channels) => Press(
        customId,
        member,
        new Message { Id = new(5000), ChannelId = Channel },
        [.. channels.Select(channel => channel.Id.ToString())],
        channels.ToDictionary(channel => channel.Id));

    public ValueTask<InteractionResponse> Press(string customId, TestMember member, Message message, params string[] values) =>
        Press(customId, member, message, values, []);

    private ValueTask<InteractionResponse> Press(
        string customId, TestMember member, Message message, string[] values, Dictionary<Snowflake, Channel> channels)
    {
        Assert.True(CustomId.TryParse(customId, out var parsed), $"'{customId}' has no route");
        var handler = _services.GetServices<IComponentHandler>().Single(handler => handler.Route == parsed.Route);
        return handler.HandleAsync(
            Here(member, new ComponentInteraction
            {
                Id = NextId(),
                ApplicationId = FakeDiscord.Application,
                Token = new InteractionToken("test"),
                User = member.User,
                CustomId = parsed,
                Values = values,
                Channels = channels,
                Message = message,
            }),
            CancellationToken.None);
    }

    /// <summary>Submits a modal of text fields.</summary>
    public ValueTask<InteractionResponse> Submit(string customId, TestMember member, params (string Input, string Value)[] fields) =>
        Submit(customId, member, fields, []);

    /// <summary>Submits a modal that a button of <paramref name="message"/> opened.</summary>
    public ValueTask<InteractionResponse> Submit(
        string customId, TestMember member, Message message, params (string Input, string Value)[] fields) =>
        Submit(customId, member, message, fields, []);

    /// <summary>Submits a modal with selects.</summary>
    public ValueTask<InteractionResponse> Submit(
        string customId, TestMember member, (string Input, string Value)[] fields, params (string Select, string[] Chosen)[] values) =>
        Submit(customId, member, message: null, fields, values);

    private ValueTask<InteractionResponse> Submit(
        string customId, TestMember member, Message? message, (string Input, string Value)[] fields, (string Select, string[] Chosen)[] values)
    {
        Assert.True(CustomId.TryParse(customId, out var parsed), $"'{customId}' has no route");
        var handler = _services.GetServices<IModalHandler>().Single(handler => handler.Route == parsed.Route);
        return handler.HandleAsync(
            Here(member, new ModalInteraction
            {
                Id = NextId(),
                ApplicationId = FakeDiscord.Application,
                Token = new InteractionToken("test"),
                User = member.User,
                CustomId = parsed,
                Fields = fields.ToDictionary(field => field.Input, field => field.Value),
                Values = values.ToDictionary(select => select.Select, IReadOnlyList<string> (select) => select.Chosen),
                Message = message,
            }),
            CancellationToken.None);
    }

    public void Dispose()
    {
        _services.Dispose();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The interaction with all that follows from who acts, and where.</summary>
    private T Here<T>(TestMember member, T interaction)
        where T : Interaction
    {
        var here = (T)((Interaction)interaction with
        {
            GuildId = InDirectMessages ? null : In,
            ChannelId = Channel,
            GuildLocale = InDirectMessages ? null : GuildLocale,
            Locale = member.Locale,
            Member = InDirectMessages ? null : new Member { Permissions = member.Permissions, Roles = member.Roles },
            AppPermissions = AppPermissions,
        });
        // As the router does.
        here = Get<IInteractionLocale>().In(here);
        if (here is not AutocompleteInteraction)
        {
            foreach (var observer in _services.GetServices<IInteractionObserver>())
                observer.OnInteractionAsync(here).AsTask().Wait();
        }

        return here;
    }

    private static GatewayStatus Connected()
    {
        var status = new GatewayStatus();
        status.Enter(GatewayState.Live);
        return status;
    }

    private Snowflake NextId() => Discord.NewId();
}
