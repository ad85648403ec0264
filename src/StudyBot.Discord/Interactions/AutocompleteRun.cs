using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Suggests values while a member types. There is no way to defer, and a late or failed suggestion is worth nothing, so any
/// trouble becomes an empty list.
/// </summary>
internal sealed partial class AutocompleteRun(
    AutocompleteInteraction interaction, Autocomplete? autocomplete, IInteractionLocale? locale, DiscordRest rest, TimeProvider clock, ILogger logger)
{
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    private readonly long _arrived = clock.GetTimestamp();
    private string _outcome = "suggested";

    private string Route => autocomplete is null ? InteractionMetrics.UnknownRoute : interaction.Path;

    /// <summary>Never throws.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Awaited);
        using var scope = InteractionScope.Begin(logger, interaction.Id.Value);
        using var trace = InteractionMetrics.Trace(Route, interaction.Id.Value);
        var choices = await SuggestAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var left = DiscordRest.CallbackTime - clock.GetElapsedTime(_arrived);
            await rest.CreateAutocompleteResponseAsync(interaction, choices, left, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception trouble)
        {
            LogUnanswered(trouble, interaction.Path, interaction.Focused);
            _outcome = "lost";
        }

        InteractionMetrics.Record(trace, clock.GetElapsedTime(_arrived), Route, _outcome);
    }

    private async ValueTask<IReadOnlyList<CommandChoice>> SuggestAsync(CancellationToken cancellationToken)
    {
        if (autocomplete is null)
            return [];
        using var deadline = new CancellationTokenSource(Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            var typing = locale?.In(interaction) ?? interaction;
            return await autocomplete(typing, either.Token).ConfigureAwait(false);
        }
        catch (Exception trouble)
        {
            LogFailed(trouble, interaction.Path, interaction.Focused);
            _outcome = "failed";
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Suggesting values for {Path}, option {Option}, failed.")]
    private partial void LogFailed(Exception trouble, string path, string option);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Suggestions for {Path}, option {Option}, came too late.")]
    private partial void LogUnanswered(Exception trouble, string path, string option);
}
