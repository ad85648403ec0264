using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Credits;
using StudyBot.Features.Focus.Sessions;
using StudyBot.Features.Focus.Voice;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Status;

/// <summary>What a member's focus is doing just now, and what today holds of it.</summary>
internal sealed class FocusStatusView(
    FocusDesk desk, FocusSessions sessions, FocusCredits credits, VoiceStore voice, VoiceChannels channels, MemberChoices choices)
{
    public OutgoingMessage Of(Interaction interaction, string? notice = null)
    {
        var act = desk.Act(interaction);
        var texts = FocusTexts.Both.In(interaction.Locale);
        var today = choices.DayOf(interaction).DateOf(act.At);
        var (session, inVoice) = credits.On(act.GuildId, act.UserId, today);
        var counted = channels.Of(act.GuildId);
        var refuses = channels.Refuses(act.GuildId, act.UserId);
        string?[] lines =
        [
            notice,
            Session(sessions.Of(act), act, texts),
            counted.Count == 0 ? null : Voice(act, counted, refuses, VoiceTexts.Both.In(interaction.Locale)),
            session + inVoice == 0 ? texts.NothingToday : texts.Today(session, inVoice),
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Components = counted.Count == 0 && !refuses ? [] : [new ActionRow(VoiceChoiceButton.To(!refuses, interaction.Locale))],
        };
    }

    private static string Session(FocusOutcome outcome, FocusAct act, FocusTexts texts)
    {
        if (outcome.Session is not { } session)
            return texts.NothingRuns;
        var seat = outcome.Seats.First(seat => seat.IsLive && seat.UserId == act.UserId);
        return $"{FocusDesk.Standing(session, texts)}\n{texts.SoFar((int)seat.Focused(act.At).TotalMinutes)}";
    }

    private string Voice(FocusAct act, IEnumerable<Snowflake> counted, bool refuses, VoiceTexts texts) =>
        refuses ? texts.Refused : voice.Live(act.GuildId, act.UserId) switch
        {
            null => texts.CountedChannels(VoiceChannels.Mentions(counted)),
            { State: StretchState.Asleep } asleep => texts.IsAsleep(asleep.ChannelId.ChannelMention()),
            var stretch => texts.InVoice(stretch.ChannelId.ChannelMention(), (int)Math.Max(0, (act.At - stretch.Since).TotalMinutes)),
        };
}
