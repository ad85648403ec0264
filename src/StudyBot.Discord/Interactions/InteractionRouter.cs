using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Brings each interaction to its handler and the handler's answer to Discord, within Discord's 3 seconds and exactly once.
/// See the README beside this file.
/// </summary>
public sealed partial class InteractionRouter : IDisposable
{
    // What the members are still told after handlers were cancelled at shutdown.
    private static readonly TimeSpan ApologyTime = TimeSpan.FromSeconds(2);

    private readonly DiscordRest _rest;
    private readonly RouterTextsSelector _texts;
    private readonly ILogger<InteractionRouter> _logger;
    private readonly TimeProvider _clock;
    private readonly InteractionRoutes _routes;
    private readonly IInteractionObserver[] _observers;
    private readonly IInteractionLocale? _locale;
    private readonly SeenInteractions _seen = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationToken _stop;
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // One more than there are under way, until draining begins; so that reaching zero means "drained".
    private int _underWay = 1;
    private int _draining;

    /// <summary>Lays out the routes.</summary>
    /// <exception cref="InvalidOperationException">Two handlers claim the same route, or a deferral does not fit its kind.</exception>
    public InteractionRouter(
        DiscordRest rest,
        IEnumerable<IChatInputCommand> commands,
        IEnumerable<IUserCommand> userCommands,
        IEnumerable<IComponentHandler> components,
        IEnumerable<IModalHandler> modals,
        IEnumerable<IInteractionObserver> observers,
        RouterTextsSelector texts,
        IOptions<DiscordOptions> options,
        ILogger<InteractionRouter> logger,
        IInteractionLocale? locale = null)
    {
        _rest = rest;
        _texts = texts;
        _clock = options.Value.WireClock;
        _logger = logger;
        _observers = [.. observers];
        _locale = locale;
        _stop = _stopping.Token;
        _routes = new InteractionRoutes([.. commands], userCommands, components, modals, texts);
    }

    /// <summary>
    /// Takes the <c>d</c> of an INTERACTION_CREATE. Never blocks and never throws; the bytes are the caller's again when it
    /// returns. An interaction that was seen before is dropped.
    /// </summary>
    public void Accept(ReadOnlyMemory<byte> interactionCreateData)
    {
        Interaction? interaction;
        try
        {
            interaction = InteractionReader.Read(interactionCreateData.Span);
        }
        catch (Exception malformed)
        {
            LogMalformed((malformed as JsonException)?.Path);
            return;
        }

        if (interaction is null)
            LogPassedOver();
        else if (Volatile.Read(ref _draining) != 0)
            return;
        else if (_seen.Add(interaction.Id))
            Start(interaction);
        else
            LogSeen(interaction.Id.Value);
    }

    /// <summary>
    /// Takes no more interactions, and waits until those under way are answered; after <paramref name="timeout"/> it cancels
    /// the rest and returns soon.
    /// </summary>
    public async Task DrainAsync(TimeSpan timeout)
    {
        if (Interlocked.Exchange(ref _draining, 1) == 0)
            Finish();
        if (await IsIdleWithinAsync(timeout).ConfigureAwait(false))
            return;
        LogCutOff(Volatile.Read(ref _underWay));
        await _stopping.CancelAsync().ConfigureAwait(false);
        await IsIdleWithinAsync(ApologyTime).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _stopping.Dispose();

    private void Start(Interaction interaction)
    {
        Interlocked.Increment(ref _underWay);
        if (interaction is AutocompleteInteraction typing)
        {
            var suggestion = new AutocompleteRun(typing, _routes.Find(typing), _locale, _rest, _clock, _logger);
            ThreadPool.UnsafeQueueUserWorkItem(state => _ = FollowAsync(state.RunAsync(_stop)), suggestion, preferLocal: false);
            return;
        }

        var run = new InteractionRun(interaction, _routes.Find(interaction), _observers, _locale, _rest, _texts, _clock, _logger);
        run.Arm();
        ThreadPool.UnsafeQueueUserWorkItem(state => _ = FollowAsync(state.RunAsync(_stop)), run, preferLocal: false);
    }

    private async Task FollowAsync(Task run)
    {
        await run.ConfigureAwait(false);
        Finish();
    }

    private void Finish()
    {
        if (Interlocked.Decrement(ref _underWay) == 0)
            _idle.TrySetResult();
    }

    private async Task<bool> IsIdleWithinAsync(TimeSpan time)
    {
        using var enough = new CancellationTokenSource();
        var first = await Task.WhenAny(_idle.Task, Task.Delay(time, _clock, enough.Token)).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
        return first == _idle.Task;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An interaction could not be read, at {Path}.")]
    private partial void LogMalformed(string? path);

    [LoggerMessage(Level = LogLevel.Debug, Message = "An interaction of a kind for which there is no use was dropped.")]
    private partial void LogPassedOver();

    [LoggerMessage(Level = LogLevel.Debug, Message = "Interaction {InteractionId} came again; dropped.")]
    private partial void LogSeen(ulong interactionId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stopping with {Count} interactions unanswered; their handlers are cancelled.")]
    private partial void LogCutOff(int count);
}
