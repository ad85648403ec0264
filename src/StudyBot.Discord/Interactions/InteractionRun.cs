using System.Net;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// The life of one interaction from arrival to answer: open → (deferring →) answered. Whoever first moves it out of open, the
/// handler or the deadline, sends the callback; so there is exactly one.
/// </summary>
internal sealed partial class InteractionRun(
    Interaction interaction, InteractionRoute route, IInteractionObserver[] observers, IInteractionLocale? locale, DiscordRest rest, RouterTextsSelector texts,
    TimeProvider clock, ILogger logger)
{
    /// <summary>When a handler counts as late; the rest of Discord's 3 seconds is for the way there and back.</summary>
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly long _arrived = clock.GetTimestamp();
    private readonly Deferral _deferral = Possible(route.Deferral, interaction);
    private ITimer? _deadline;
    private bool _answering;
    private bool _failed;
    private bool _lost;
    private Task<bool>? _deferring;
    private Task _observing = Task.CompletedTask;

    /// <summary>
    /// Starts the deadline, on a timer of its own: the handler may have to wait for a thread, or keep it busy.
    /// </summary>
    public void Arm()
    {
        if (_deferral is not Deferral.None)
            _deadline = clock.CreateTimer(static run => ((InteractionRun)run!).Defer(), this, Deadline, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Never throws; completes when the member has an answer, or none can reach them any more.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Awaited);
        using var scope = InteractionScope.Begin(logger, interaction.Id.Value);
        using var trace = InteractionMetrics.Trace(route.Name, interaction.Id.Value);
        var answer = await HandleAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await AnswerAsync(answer).ConfigureAwait(false);
        }
        catch (Exception mistake) when (mistake is not (DiscordFatalException or HttpRequestException) && CanStillApologise(mistake))
        {
            await TryApologiseAsync(mistake).ConfigureAwait(false);
        }
        catch (Exception trouble)
        {
            Lose(trouble);
        }

        await _observing.ConfigureAwait(false);
        InteractionMetrics.Record(
            trace, clock.GetElapsedTime(_arrived), route.Name,
            _lost ? "lost" : _failed ? "failed" : _deferring is null ? "answered" : "deferred");
    }

    private async ValueTask<InteractionResponse> HandleAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (locale is not null)
                interaction = locale.In(interaction);
            foreach (var observer in observers)
                Observe(observer);
            return await route.Handle(interaction, cancellationToken).ConfigureAwait(false);
        }
        catch (OnlyInGuildException)
        {
            return Reply.Private(texts(interaction.Locale).OnlyInGuild);
        }
        catch (Exception trouble)
        {
            return Apology(trouble, texts(interaction.Locale).SomethingWentWrong);
        }
        finally
        {
            _deadline?.Dispose();
        }
    }

    /// <summary>Who only looks on costs nobody their answer.</summary>
    private void Observe(IInteractionObserver observer)
    {
        var observing = ObserveAsync(observer);
        if (!observing.IsCompleted)
            _observing = Task.WhenAll(_observing, observing);
    }

    private async Task ObserveAsync(IInteractionObserver observer)
    {
        try
        {
            await observer.OnInteractionAsync(interaction).ConfigureAwait(false);
        }
        catch (Exception trouble)
        {
            LogUnobserved(trouble, observer.GetType().Name, interaction.Id.Value);
        }
    }

    private void Defer()
    {
        lock (_gate)
        {
            if (!_answering)
                _deferring ??= DeferAsync();
        }
    }

    /// <summary>False when the member can no longer be answered.</summary>
    private async Task<bool> DeferAsync()
    {
        // The timer has a life of its own.
        using var scope = InteractionScope.Begin(logger, interaction.Id.Value);
        try
        {
            await rest.DeferInteractionResponseAsync(interaction, _deferral, Left(), CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.InteractionAlreadyAcknowledged)
        {
            // Our first try arrived, only its response was lost.
            return true;
        }
        catch (Exception trouble)
        {
            Lose(trouble);
            return false;
        }
    }

    private async Task AnswerAsync(InteractionResponse answer)
    {
        Task<bool>? deferring;
        lock (_gate)
            (deferring, _answering) = (_deferring, true);
        if (deferring is not null)
        {
            if (await deferring.ConfigureAwait(false))
                await AnswerLateAsync(answer).ConfigureAwait(false);
            return;
        }

        try
        {
            await rest.CreateInteractionResponseAsync(interaction, answer, Left(), CancellationToken.None).ConfigureAwait(false);
        }
        catch (DiscordRestException refusal) when (refusal.Code is DiscordErrorCode.InteractionAlreadyAcknowledged)
        {
            LogAcknowledgedBefore(route.Name, interaction.Id.Value);
        }
    }

    private Task AnswerLateAsync(InteractionResponse answer) => (answer, _deferral) switch
    {
        (Reply reply, Deferral.Update) => rest.CreateFollowupMessageAsync(interaction, reply),
        (Reply reply, _) when reply.Ephemeral == (_deferral is Deferral.Private) =>
            rest.EditOriginalInteractionResponseAsync(interaction, reply.Message),
        (Reply reply, _) => ReplaceOriginalAsync(reply),
        // After "is thinking…" the component's own message is out of reach; the member at least sees what came of it.
        (UpdateMessage update, _) => rest.EditOriginalInteractionResponseAsync(interaction, update.Message),
        _ => throw new InvalidOperationException($"{route.Name} opens a form too late: declare Deferral.None and answer at once."),
    };

    /// <summary>
    /// What was announced to all cannot become private, nor the reverse. The announcement goes first: as long as it stands, a
    /// follow-up would fill it in and show to all what is meant for one.
    /// </summary>
    private async Task ReplaceOriginalAsync(Reply reply)
    {
        await rest.DeleteOriginalInteractionResponseAsync(interaction).ConfigureAwait(false);
        await rest.CreateFollowupMessageAsync(interaction, reply).ConfigureAwait(false);
    }

    /// <summary>What is left of the time for the callback; negative when it is over.</summary>
    private TimeSpan Left() => DiscordRest.CallbackTime - clock.GetElapsedTime(_arrived);

    private static bool CanStillApologise(Exception mistake) => mistake is not (
        DiscordRestException { Code: DiscordErrorCode.UnknownInteraction or DiscordErrorCode.UnknownWebhook }
        or DiscordRestException { Status: HttpStatusCode.TooManyRequests });

    private async Task TryApologiseAsync(Exception mistake)
    {
        var apology = Apology(mistake, Sentence());
        try
        {
            await AnswerAsync(apology).ConfigureAwait(false);
        }
        catch (Exception trouble)
        {
            Lose(trouble);
        }
    }

    private void Lose(Exception trouble)
    {
        _lost = true;
        LogUnanswered(trouble, route.Name, interaction.Id.Value, clock.GetElapsedTime(_arrived).TotalMilliseconds);
    }

    /// <summary>The handler came back unless it was the first to fail; then the trouble is only the answer's.</summary>
    private Func<string, string> Sentence()
    {
        var words = texts(interaction.Locale);
        return _failed ? words.SomethingWentWrong : words.AnswerFailed;
    }

    private Reply Apology(Exception trouble, Func<string, string> sentence)
    {
        _failed = true;
        var incident = IncidentId.Of(interaction.Id);
        LogFailed(trouble, incident, route.Name, interaction.Id.Value, interaction.GuildId?.Value);
        return Reply.Private(interaction is ModalInteraction form
            ? FormApology.Of(sentence(incident), texts(interaction.Locale).WhatYouWrote, form)
            : OutgoingMessage.Text(sentence(incident)));
    }

    /// <summary>A modal that a command opened stands on no message that could be updated.</summary>
    private static Deferral Possible(Deferral wished, Interaction interaction) =>
        wished is Deferral.Update && interaction is ModalInteraction { Message: null } ? Deferral.Private : wished;

    [LoggerMessage(Level = LogLevel.Error, Message = "Incident {Incident}: {Route} failed (interaction {InteractionId}, guild {GuildId}).")]
    private partial void LogFailed(Exception trouble, string incident, string route, ulong interactionId, ulong? guildId);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{Route}: the answer did not reach the member after {Milliseconds} ms (interaction {InteractionId}).")]
    private partial void LogUnanswered(Exception trouble, string route, ulong interactionId, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Observer} failed; the interaction goes on (interaction {InteractionId}).")]
    private partial void LogUnobserved(Exception trouble, string observer, ulong interactionId);

    [LoggerMessage(Level = LogLevel.Information,
        Message = "{Route}: already acknowledged, by a callback whose response was lost or by another process (interaction {InteractionId}).")]
    private partial void LogAcknowledgedBefore(string route, ulong interactionId);
}
