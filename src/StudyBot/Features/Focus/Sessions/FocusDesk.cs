using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Credits;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>What every press and command about a session needs: who acts, and the words for what became of it.</summary>
internal sealed class FocusDesk(FocusReceipt receipt, SchedulerSignal scheduler, TimeProvider clock)
{
    /// <summary>In whole milliseconds, as times are stored: of a round with a pause in it, no part of one may be lost.</summary>
    public FocusAct Act(Interaction interaction) => new(
        interaction.Guild(), interaction.User.Id, Instant.FromUnixTimeMilliseconds(clock.Now().ToUnixTimeMilliseconds()));

    /// <summary>The session that a button names; default, which is none, when the id was made up.</summary>
    public static Snowflake Session(ComponentInteraction interaction) =>
        interaction.CustomId.Arguments is [var text] && Snowflake.TryParse(text, CultureInfo.InvariantCulture, out var id) &&
        id.Value <= long.MaxValue
            ? id
            : default;

    /// <summary>The message as it is now for all; whoever cannot do what they wanted hears why.</summary>
    public static InteractionResponse Board(Interaction interaction, FocusOutcome outcome)
    {
        // A message may stand there as it was before the bot could put it right; now it can.
        if (outcome is { Result: FocusResult.Done or FocusResult.Over, Session: { } session })
            return new UpdateMessage(FocusBoardView.Of(session, outcome.Seats));
        return Reply.Private(Sentence(interaction, outcome));
    }

    /// <summary>For whoever ended something: their receipt. The message for all follows by the job, at once.</summary>
    public InteractionResponse Receipt(Interaction interaction, FocusOutcome outcome)
    {
        if (outcome.Result != FocusResult.Done)
            return outcome.Result == FocusResult.Over && interaction is ComponentInteraction ? Board(interaction, outcome) : Reply.Private(Sentence(interaction, outcome));
        scheduler.Wake();
        return Reply.Private(outcome.Own is { } credit
            ? receipt.Of(interaction, interaction.Guild(), credit)
            : FocusTexts.Both.In(interaction.Locale).Stopped);
    }

    public static string Sentence(Interaction interaction, FocusOutcome outcome)
    {
        var texts = FocusTexts.Both.In(interaction.Locale);
        return (outcome.Result, outcome.Session) switch
        {
            (FocusResult.None, _) or (_, null) => texts.NothingRuns,
            (FocusResult.Over, _) => texts.IsOver,
            (FocusResult.NotHost, { } session) => texts.NotHost(session.HostId.UserMention(), outcome.Seats.Any(seat => seat.IsLive && seat.UserId == interaction.User.Id)),
            (FocusResult.NotIn, _) => texts.NotIn,
            (FocusResult.AlreadyIn, _) => texts.AlreadyIn,
            (FocusResult.Full, _) => texts.Full,
            (FocusResult.OnBreak, _) => texts.BreakCannotPause,
            (FocusResult.Elsewhere, { } session) => $"{texts.ElsewhereAlready}\n{Standing(session, texts)}",
            (_, { } session) => Standing(session, texts),
        };
    }

    /// <summary>Where a session stands and where its message is.</summary>
    public static string Standing(FocusSession session, FocusTexts texts)
    {
        var phase = FocusBoardView.Phase(session, texts);
        return session is { MessageId: { } message, Lost: false }
            ? $"{phase}\n{DiscordMarkup.LinkTo(session.GuildId, session.ChannelId, message)}"
            : phase;
    }
}
