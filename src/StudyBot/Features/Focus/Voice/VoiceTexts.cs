using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>What is said of time in voice.</summary>
internal abstract class VoiceTexts
{
    public static Bilingual<VoiceTexts> Both { get; } = new(new VoiceTextsKorean(), new VoiceTextsEnglish());

    public abstract string NoChannels { get; }

    /// <param name="names">Mentions, joined.</param>
    public abstract string CountedChannels(string names);

    public abstract string HowChannelsCount { get; }

    public abstract string ChooseChannels { get; }

    public abstract string ChannelsSaved { get; }

    public abstract string SameChannels { get; }

    public abstract string NotVoice { get; }

    public abstract string AfkNeverCounts(string channel);

    /// <param name="names">Mentions, joined; empty for none.</param>
    public abstract string LoggedChannels(string names);

    /// <param name="place">The server, or the channel.</param>
    /// <param name="mark">Through when it counts without an answer.</param>
    public abstract string StillHere(string place, Instant mark);

    public abstract string StillHereButton { get; }

    public abstract string GoesOn { get; }

    /// <param name="mark">Through when it counted.</param>
    public abstract string GoesOnAnew(Instant mark);

    public abstract string HasEnded { get; }

    public abstract string NotYours { get; }

    /// <param name="channel">A mention.</param>
    /// <param name="minutes">Since the stay, or today's part of it, began.</param>
    public abstract string InVoice(string channel, int minutes);

    public abstract string IsAsleep(string channel);

    public abstract string Refused { get; }

    public abstract string RefuseButton { get; }

    public abstract string AllowButton { get; }

    public abstract string NowRefused { get; }

    public abstract string NowAllowed { get; }
}
