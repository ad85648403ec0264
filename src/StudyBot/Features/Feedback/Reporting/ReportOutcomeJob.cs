using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>
/// Tells members by direct message what became of their reports: always when a report was resolved, and when it was dismissed if
/// staff had a word for them. Who takes no messages is left alone.
/// </summary>
internal sealed partial class ReportOutcomeJob(
    ReportOutcomeStore store, GuildLibraries libraries, DiscordRest rest, TimeProvider clock, ILogger<ReportOutcomeJob> logger) : IScheduledJob
{
    public string Name => "report outcomes";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var id in store.Due(now))
        {
            if (store.Take(id, clock.Now()) is { } report)
                await TellAsync(report, cancellationToken);
        }

        return store.NextDue();
    }

    private async Task TellAsync(Report report, CancellationToken cancellationToken)
    {
        using var timeout = AttemptLimit.Start();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await SendAsync(report, either.Token);
            store.Done(report);
            LogTold(report.GuildId);
        }
        catch (DiscordRestException refusal) when (
            refusal.Code is DiscordErrorCode.CannotMessageUser or DiscordErrorCode.UnknownUser
                or DiscordErrorCode.UnknownGuild or DiscordErrorCode.MissingAccess)
        {
            // They take no direct messages, or nothing links them and the bot any more.
            store.Done(report);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(trouble, report.GuildId);
        }
    }

    private async Task SendAsync(Report report, CancellationToken cancellationToken)
    {
        var guild = await rest.GetGuildAsync(report.GuildId, cancellationToken);
        var direct = await rest.CreateDmAsync(report.ReportedBy, cancellationToken);
        // Discord remembers the nonce for a few minutes, so an attempt whose answer was lost is not seen twice.
        var message = OutgoingMessage.Text(Words(report, guild)) with { Nonce = $"r{report.Id}" };
        await rest.CreateMessageAsync(direct.Id, message, cancellationToken);
    }

    private string Words(Report report, Guild guild)
    {
        var language = Languages.OfCode(report.Language);
        var texts = ReportOutcomeTexts.Both.In(language);
        var name = DisplayText.Escape(ItemNames.Of(libraries.Of(report.GuildId), report.Item).In(language));
        var told = report.State == ReportState.Resolved ? texts.Resolved(report.Kind, name) : texts.Dismissed(report.Kind, name);
        var lines = new[] { texts.Head(DisplayText.Escape(guild.Name)), told };
        return string.Join('\n', report.Reason is { } reason ? lines.Append(texts.Reason(DisplayText.Escape(reason))) : lines);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A member of guild {GuildId} was told what became of a report.")]
    private partial void LogTold(Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A member of guild {GuildId} could not be told what became of a report.")]
    private partial void LogFailed(Exception exception, Snowflake guildId);
}
