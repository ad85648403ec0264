using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

internal sealed class VoiceTextsEnglish : VoiceTexts
{
    public override string NoChannels => "🎧 No voice channel counts yet. Choose some below.";

    public override string CountedChannels(string names) => $"🎧 Voice channels whose time counts: {names}";

    public override string HowChannelsCount =>
        "What you choose in the list takes the place of all of them; choose none and no channel counts. Who is deafened, bots and the AFK channel do not count, nor does less than 5 minutes. Anyone can opt out in `/focus status`.";

    public override string ChooseChannels => "Choose voice channels";

    public override string ChannelsSaved => "✅ Changed. Those who are in there count from now on, too.";

    public override string SameChannels => "Those are the same channels, so nothing changed.";

    public override string NotVoice => "Only voice channels can count. Please choose again.";

    public override string AfkNeverCounts(string channel) => $"{channel} is this server's AFK channel and cannot count. Please choose again without it.";

    public override string LoggedChannels(string names) => names.Length > 0
        ? $"let time count in the voice channels {names}"
        : "let time in voice channels count no more";

    public override string StillHere(string place, Instant mark) =>
        $"🎧 You have sat in voice in {place} for 4 hours without a move. Still studying? Press within 15 minutes and it goes on; without an answer it counts through {mark.TimeOfDay()}.";

    public override string StillHereButton => "Yes, still here";

    public override string GoesOn => "👍 Good, it goes on. Have a glass of water, too.";

    public override string GoesOnAnew(Instant mark) => $"There was no answer, so it counted through {mark.TimeOfDay()}. If you are still in voice, it counts again from now.";

    public override string HasEnded => "That has ended and was recorded. To go on studying, enter a voice channel again.";

    public override string NotYours => "That question is for somebody else.";

    public override string InVoice(string channel, int minutes) => $"🎧 Counting in {channel} for **{minutes} min**. It becomes study time when you leave.";

    public override string IsAsleep(string channel) => $"🎧 You are in {channel}, but as you did not move for long, it stopped counting. Leave and come back to start again.";

    public override string Refused => "🎧 Your time in voice channels is not counted.";

    public override string RefuseButton => "Stop counting voice";

    public override string AllowButton => "Count voice";

    public override string NowRefused => "✅ Your time in voice channels no longer counts. What was recorded stays.";

    public override string NowAllowed => "✅ Your time in voice channels counts from now on.";
}
