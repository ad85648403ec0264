using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

internal sealed class QuestionTextsKorean : QuestionTexts
{
    public override string NotSetUp => "아직 질문이 올 곳이 정해지지 않았어요. 서버 관리자가 `/setup`을 한 번 보내면 매일 질문이 와요.";

    public override string Late => "오늘의 질문이 조금 늦어지고 있어요. 잠시 뒤에 다시 열어 주세요.";

    public override string ChannelBroken(PostCause cause, Snowflake channel) => cause switch
    {
        PostCause.ChannelGone =>
            "질문이 올라올 채널이 삭제돼서 오늘의 질문이 올라오지 못하고 있어요. 서버 관리자에게 `/setup channel:`으로 다른 채널을 골라 달라고 알려 주세요.",
        PostCause.NoAccess =>
            $"봇에게 {channel.ChannelMention()} 채널에 글을 올릴 권한이 없어서 오늘의 질문이 올라오지 못하고 있어요. 서버 관리자에게 채널 설정에서 봇의 권한을 확인해 달라고 알려 주세요.",
        _ =>
            $"{channel.ChannelMention()} 채널에는 글을 올릴 수 없어서 오늘의 질문이 올라오지 못하고 있어요. 서버 관리자에게 `/setup channel:`으로 다른 채널을 골라 달라고 알려 주세요.",
    };

    public override string OtherQuestions => "지금 열려 있는 다른 질문";

    public override string NothingInSight => "지금 열린 질문은 없고, 예정된 질문도 없어요. 질문을 잠시 멈췄거나 기수가 끝났어요.";

    public override string Ping(Snowflake role) => $"{role.RoleMention()} 오늘의 질문이 왔어요.";

    public override string AnsweredToday(Instant closes) => $"✅ 이 질문에는 답했어요. {closes.TimeOfDay()}까지 고칠 수 있어요 ({closes.Relative()}).";

    public override string NotAnsweredYet(Instant closes) => $"아직 답하지 않은 질문이에요. 이 질문은 {closes.TimeOfDay()}에 마감돼요 ({closes.Relative()}).";

    public override string NoneOpen(Instant nextDue, Snowflake channel) => $"지금 열린 질문은 없어요. {Next(nextDue, channel)}";

    public override string MissedToday(Instant nextDue, Snowflake channel) => $"오늘의 질문은 올리지 못했어요. {Next(nextDue, channel)}";

    private static string Next(Instant due, Snowflake channel) =>
        $"다음 질문은 {due.Relative()}({due.DateAndTime()}) {channel.ChannelMention()}에 올라와요.";
}
