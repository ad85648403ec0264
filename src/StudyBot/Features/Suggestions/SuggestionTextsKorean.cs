using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

internal sealed class SuggestionTextsKorean : SuggestionTexts
{
    public override string FormTitle => "면접 질문 제안하기";

    public override string PromptLabel => "질문";

    public override string PromptPlaceholder => "예: 배치 크기를 키우면 학습이 어떻게 달라지나요?";

    public override string PointsLabel => "핵심, 한 줄에 하나씩 (없어도 돼요)";

    public override string PointsPlaceholder => "좋은 답에 들어 있을 내용을 6개까지 적어 주세요.";

    public override string PointsEach => "핵심, 한 줄에 하나씩";

    public override string AnswerLabel => "답 (없어도 돼요)";

    public override string AnswerPlaceholder => "아는 만큼만 적어도 괜찮아요.";

    public override string OriginLabel => "어디서 만난 질문인가요? (없어도 돼요)";

    public override string OriginDescription => "운영진만 봐요. 사람 이름이나 회사에서 비밀로 하기로 한 내용은 빼 주세요.";

    public override string OriginPlaceholder => "예: 신입 데이터 분석가 2차 면접에서 받았어요.";

    public override string CreditLabel => "질문이 나올 때 내 이름을 보여 줄까요?";

    public override string WithoutName => "이름 없이 올려 주세요";

    public override string Sent => "📮 질문을 운영진에게 보냈어요. 고마워요!";

    public override string WhatNext => "운영진이 읽고 결정하면 DM으로 알려 드릴게요. 승인되면 우리 서버의 질문에 들어가요. 보낸 제안은 `/question suggestions`에서 볼 수 있어요.";

    public override string SentBefore => "이미 보낸 제안이에요.";

    public override string Similar => "🔍 비슷한 질문이 이미 있어요. 묻는 것이 다르다면 그대로 보내 주세요.";

    public override string SimilarTitle => "이미 있는 질문";

    public override string SendAnyway => "그래도 보내기";

    public override string Send => "보내기";

    public override string Rewrite => "고쳐 쓰기";

    public override string SuggestAgain => "고쳐서 다시 제안하기";

    public override string SuggestOne => "질문 제안하기";

    public override string Withdraw => "거두기";

    public override string Withdrawn => "제안을 거뒀어요. 운영진에게도 더는 보이지 않아요.";

    public override string TakeNameOff => "이름 빼기";

    public override string NameIsOff => "이름을 뺐어요. 앞으로 올라가는 질문에는 이름이 나오지 않아요. 이미 올라간 글은 그대로예요.";

    public override string IsKept => "쓰신 내용은 일주일 동안 남아 있어요. `/question suggestions`에서 다시 열 수 있어요.";

    public override string Unknown => "그 제안을 찾지 못했어요. `/question suggest`로 새로 제안해 주세요.";

    public override string NothingYet => "아직 제안한 질문이 없어요. 면접에서 만난 질문이 있으면 `/question suggest`로 알려 주세요.";

    public override string ListTitle => "내가 제안한 질문";

    public override string OpenPlaceholder => "열어 볼 제안을 골라요";

    public override string BackToList => "목록";

    public override string NoTopic => "주제 미정";

    public override string NoLevel => "난이도 미정";

    public override string KeyPoints => "핵심";

    public override string Answer => "답";

    public override string Origin => "어디서 만났나요";

    public override string WithName(string name) => $"질문 아래에 ‘제안: {name}’{Josa.EuroRo(name)[name.Length..]} 보여 주세요";

    public override string NotSent(int problems) => $"⚠️ 아직 보내지 않았어요. {problems}가지만 고치면 돼요.";

    public override string TooManyWaiting(int most) =>
        $"⏳ 기다리는 제안이 {most}개라서 아직 보내지 않았어요. 운영진이 하나라도 결정하거나 하나를 거두면 보낼 수 있어요.";

    public override string TooManyToday(int most, Instant until) =>
        $"⏳ 하루에 {most}개까지 제안할 수 있어서 아직 보내지 않았어요. {until.Relative()}부터 다시 보낼 수 있어요.";

    public override string UnknownTopic(string typed) =>
        $"‘{typed}’{Josa.EunNeun(typed)[typed.Length..]} 없는 주제예요. `topic`에 글자를 적으면 나오는 목록에서 고르거나 비워 두세요.";

    public override string State(Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Draft => $"아직 보내지 않았어요 · {suggestion.SavedAt.Relative()}",
        SuggestionState.Waiting => $"운영진의 결정을 기다려요 · {suggestion.SentAt?.Relative()}",
        SuggestionState.Approved => $"승인됐어요 · {suggestion.DecidedAt?.Relative()}",
        SuggestionState.Declined => $"올리지 않기로 했어요 · {suggestion.DecidedAt?.Relative()}",
        _ => $"거뒀어요 · {suggestion.DecidedAt?.Relative()}",
    };

    public override string Credited(string name) => $"질문이 나올 때 ‘제안: {name}’{Josa.IGa(name)[name.Length..]} 함께 보여요.";

    public override string Approved(string? server) => $"🎉 {Where(server)}제안해 주신 질문이 승인됐어요. 고마워요!";

    public override string Declined(string? server) => $"💌 {Where(server)}제안해 주신 질문을 이번에는 올리지 않기로 했어요.";

    public override string AfterApproval => "이제 우리 서버의 질문에 들어 있어서, 언제든 오늘의 질문으로 나올 수 있어요.";

    public override string AfterRefusal => "시간을 내어 제안해 주셔서 고마워요. 다른 질문도 `/question suggest`로 언제든 알려 주세요.";

    public override string Because(string reason) => $"이유: {reason}";

    public override string Reason(ReadyReason reason) => reason switch
    {
        ReadyReason.Similar => "비슷한 질문이 이미 있어요.",
        ReadyReason.Unclear => "무엇을 묻는지 조금 더 또렷하면 좋겠어요.",
        _ => "회사나 사람이 드러나는 내용이 있어요.",
    };

    private static string Where(string? server) => server is null ? "" : $"**{server}** 서버에 ";
}
