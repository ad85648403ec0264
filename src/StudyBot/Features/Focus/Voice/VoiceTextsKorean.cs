using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

internal sealed class VoiceTextsKorean : VoiceTexts
{
    public override string NoChannels => "🎧 아직 시간이 기록되는 음성 채널이 없어요. 아래에서 골라 주세요.";

    public override string CountedChannels(string names) => $"🎧 시간이 기록되는 음성 채널: {names}";

    public override string HowChannelsCount =>
        "목록을 열면 고른 채널로 모두 바뀌어요. 비우면 어느 채널도 기록하지 않아요. 헤드셋을 음소거한 사람, 봇, 잠수 채널은 세지 않고, 5분이 안 되면 기록하지 않아요. 누구나 `/focus status`에서 기록을 끌 수 있어요.";

    public override string ChooseChannels => "음성 채널 고르기";

    public override string ChannelsSaved => "✅ 바꿨어요. 지금 들어와 있는 사람도 지금부터 기록돼요.";

    public override string SameChannels => "지금과 같은 채널이라 바뀐 것이 없어요.";

    public override string NotVoice => "음성 채널만 고를 수 있어요. 다시 골라 주세요.";

    public override string AfkNeverCounts(string channel) => $"{channel} 채널은 이 서버의 잠수 채널이라 기록할 수 없어요. 빼고 다시 골라 주세요.";

    public override string LoggedChannels(string names) => names.Length > 0
        ? $"시간이 기록되는 음성 채널을 {names} 채널로 바꿨어요"
        : "음성 채널의 시간을 더 기록하지 않게 했어요";

    public override string StillHere(string place, Instant mark) =>
        $"🎧 {place}의 음성 채널에서 4시간 동안 움직임이 없었어요. 아직 공부하고 있나요? 15분 안에 눌러 주면 이어서 기록하고, 답이 없으면 {mark.TimeOfDay()}까지만 기록해요.";

    public override string StillHereButton => "네, 하고 있어요";

    public override string GoesOn => "👍 좋아요, 이어서 기록할게요. 물도 한 잔 마셔요.";

    public override string GoesOnAnew(Instant mark) => $"답이 없어서 {mark.TimeOfDay()}까지 기록했어요. 아직 음성 채널에 있다면 지금부터 다시 기록할게요.";

    public override string HasEnded => "이미 끝나서 기록했어요. 다시 공부하려면 음성 채널에 들어가 주세요.";

    public override string NotYours => "다른 사람에게 물은 거예요.";

    public override string InVoice(string channel, int minutes) => $"🎧 {channel} 채널에서 **{minutes}분째** 기록하고 있어요. 나가면 공부한 시간이 돼요.";

    public override string IsAsleep(string channel) => $"🎧 {channel} 채널에 있지만 오래 움직임이 없어서 기록을 멈췄어요. 나갔다 들어오면 다시 시작해요.";

    public override string Refused => "🎧 음성 채널에 있는 시간은 기록하지 않고 있어요.";

    public override string RefuseButton => "음성 시간 기록 끄기";

    public override string AllowButton => "음성 시간 기록 켜기";

    public override string NowRefused => "✅ 이제 음성 채널에 있는 시간은 기록하지 않아요. 지금까지 기록한 것은 그대로예요.";

    public override string NowAllowed => "✅ 이제 음성 채널에 있는 시간을 기록해요.";
}
