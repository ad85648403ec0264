using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

internal sealed class TroubleTextsKorean : TroubleTexts
{
    private const string OtherChannel = "`/question schedule edit`의 `channel`에서 다른 채널을 골라 주세요.";

    public override string FixTitle => "고치는 방법";

    public override string TryNow => "지금 올리기";

    public override string FailedTitle => "⚠️ 질문을 올리지 못하고 있어요";

    public override string MissedTitle => "❌ 질문을 올리지 못했어요";

    public override string SettledTitle => "✅ 질문이 올라갔어요";

    public override string PostedAt(Instant at, string link) => $"{at.DateAndTime()}에 올라갔어요. {link}".TrimEnd();

    public override string ExtraSettledTitle => "✅ 질문에 빠졌던 것까지 다 됐어요";

    public override string PostByHand => "오늘 질문을 늦게라도 올리려면 `/question post`를 보내 주세요.";

    public override string StrandedTitle => "📌 정해 둔 질문이 나오지 않게 됐어요";

    public override string StrandedFix => "`/question pin`으로 다른 날짜에 정하거나, `/question schedule edit`의 요일이나 `/calendar`를 바꿔 주세요.";

    public override string Stranded(string name, string date) => $"{ScheduleTexts.Both.Korean.Called(name)}의 {date} 질문을 정해 두었는데, 이제 그날에는 질문이 올라가지 않아요.";

    public override string PoolTitle => "📉 새 질문이 얼마 남지 않았어요";

    public override string PoolFix => "`/question schedule edit`에서 주제나 난이도를 넓히거나 `/content add`로 우리 서버 질문을 더하면 새 질문이 늘어요. 그대로 두어도 질문은 계속 올라와요.";

    public override string PoolLeft(string name, PoolSize size) => size.Left == 0
        ? $"**{name}**에서 질문 {size.Total}개를 모두 물었어요. 이제 오래된 것부터 다시 나와요."
        : $"**{name}**에 아직 묻지 않은 질문이 {size.Left}개 남았어요. 다 물으면 오래된 것부터 다시 나와요.";

    public override string ExtraTitle(IReadOnlyList<ExtraKind> kinds) => kinds.Contains(ExtraKind.Thread) && kinds.Contains(ExtraKind.Pin)
        ? "⚠️ 질문은 올라갔지만 스레드를 열지도, 고정하지도 못했어요"
        : $"⚠️ 질문은 올라갔지만 {ExtraFailed(kinds[0])}";

    public override string ExtraTriesUntil(Instant end) => $"고치면 15분 안에 이 질문에도 저절로 해 둘게요. {end.TimeOfDay()}까지 계속 해 볼게요.";

    public override string ExtraIsGivenUp => "이 질문은 이대로 두지만, 고치면 다음 질문부터는 돼요.";

    public override string ExtraFailed(ExtraKind kind) => kind switch
    {
        ExtraKind.Thread => "스레드를 열지 못했어요",
        ExtraKind.Pin => "고정하지 못했어요",
        _ => "알림이 가지 않았어요",
    };

    public override string Why(PostCause cause, Snowflake channel, Permissions missing, string reason) => cause switch
    {
        PostCause.ChannelGone => "질문 채널이 삭제됐어요.",
        PostCause.NoAccess when missing == Permissions.None => $"{channel.ChannelMention()} 채널에서 봇에게 필요한 권한이 없어요.",
        PostCause.NoAccess => $"{channel.ChannelMention()} 채널에서 봇에게 없는 권한이 있어요: **{missing.InWords(Language.Korean)}**",
        PostCause.BotRemoved => "봇이 서버에서 내보내졌어요.",
        PostCause.WrongKindOfChannel => $"{channel.ChannelMention()}에는 글을 올릴 수 없어요. 텍스트나 공지 채널, 포럼이 아니에요.",
        PostCause.ThreadLimit => "열려 있는 스레드가 서버의 한도에 이르러서 새로 열 수 없었어요.",
        PostCause.PinLimit => $"{channel.ChannelMention()} 채널에 고정할 수 있는 메시지가 가득 찼어요.",
        PostCause.TagRequired => $"{channel.ChannelMention()} 포럼에는 태그를 붙인 글만 올릴 수 있어요.",
        PostCause.Archived => $"{channel.ChannelMention()} 스레드가 보관됐거나 잠겨 있어요.",
        PostCause.RoleGone => "알림을 보낼 역할이 삭제됐어요.",
        PostCause.RoleNotMentionable => "봇이 그 역할에게는 알림을 보낼 수 없어요. 역할 이름만 보이고 알림은 가지 않았어요.",
        PostCause.NoQuestion => "정해 둔 주제와 난이도에 맞는 질문이 하나도 없어요.",
        PostCause.DiscordDown => "디스코드에 장애가 있어서 글이 올라가지 않았어요.",
        PostCause.Network => "봇이 디스코드에 연결하지 못했어요.",
        PostCause.Timeout => "디스코드가 제때 응답하지 않았어요.",
        PostCause.Offline => "그 시간에 봇이 꺼져 있었어요.",
        PostCause.Interrupted => "올리는 도중에 봇이 꺼졌어요.",
        _ => $"예상하지 못한 문제가 생겼어요 (`{reason}`).",
    };

    public override string? Fix(PostCause cause) => cause switch
    {
        PostCause.ChannelGone or PostCause.WrongKindOfChannel => OtherChannel,
        PostCause.NoAccess => $"채널 설정 → 권한에서 봇의 역할에 이 권한을 허용해 주세요. 또는 {OtherChannel}",
        PostCause.BotRemoved => "봇을 다시 초대하면 지금 설정 그대로 이어서 올려요.",
        PostCause.ThreadLimit => "다 쓴 스레드를 닫거나 보관해 주세요.",
        PostCause.PinLimit => "오래된 고정 메시지를 몇 개 내려 주세요. 또는 `/question schedule edit`에서 `pin`을 꺼 주세요.",
        PostCause.TagRequired => $"포럼 설정에서 '게시할 때 태그 필수'를 꺼 주세요. 또는 {OtherChannel}",
        PostCause.Archived => $"스레드를 다시 열고 잠금을 풀어 주세요. 또는 {OtherChannel}",
        PostCause.RoleGone => "`/question schedule edit`의 `ping`에서 다른 역할을 고르거나 `no_ping`을 켜 주세요.",
        PostCause.RoleNotMentionable =>
            "서버 설정 → 역할에서 그 역할의 '모두가 이 역할을 @멘션할 수 있음'을 켜거나, 봇에게 모든 역할을 멘션할 권한을 주세요.",
        PostCause.NoQuestion => "`/question schedule edit`에서 주제나 난이도를 넓혀 주세요.",
        PostCause.Unknown => "이 알림이 되풀이되면 봇을 운영하는 분에게 알려 주세요.",
        _ => null,
    };

    public override string TriesUntil(Instant end) => $"고치면 15분 안에 저절로 올라가요. {end.TimeOfDay()}까지 계속 해 볼게요.";

    public override string Missed(string first, string last, int count) =>
        count == 1 ? last : $"{first}부터 {last}까지 {count}번";

    public override string NextComes(Instant at) => $"다음 질문은 예정대로 {at.DateAndTime()}에 올라가요.";

    public override string BriefFailed(int count) => $"⏳ 올리지 못해 다시 시도하는 질문 **{count}개** · `/question history`";

    public override string BriefMissed(int count, int days) => $"❌ 지난 {days}일 동안 빠진 질문 **{count}개** · `/question history`";

    public override string BriefPool(string name, int left, bool isLow) => isLow ? $"{name} **{left}개** ⚠️" : $"{name} {left}개";

    public override string BriefPools(string pools) => $"📚 아직 안 나온 질문: {pools}";
}
