using StudyBot.Storage.Members;

namespace StudyBot.Features.Privacy;

internal sealed class PrivacyTextsKorean : PrivacyTexts
{
    public override string Title => "🔒 이 서버에 남아 있는 내 기록";

    public override string Scope => "이 서버의 기록만 보여요. 다른 서버의 기록은 그 서버에서 `/privacy`로 봐 주세요. 조언 기록은 서버와 상관없이 하나예요.";

    public override string Nothing => "남아 있는 기록이 없어요.";

    public override string HowLong => "지울 때까지 두고, 봇이 서버에서 나가면 30일 뒤에 모두 지워요. 쓰다 만 초안은 길어야 일주일이에요.";

    public override string NotYours => "내 기록이 아니에요. `/privacy`를 보내면 내 것을 볼 수 있어요.";

    public override string Export => "파일로 받기";

    public override string Hide => "다른 사람에게 숨기기";

    public override string Show => "다시 보이기";

    public override string Hidden => "🙈 이제 순위표의 내 자리와 연속 기록은 나만 볼 수 있어요.";

    public override string Shown => "👀 이제 순위표의 내 자리와 연속 기록이 다른 사람에게 다시 보여요.";

    public override string Delete => "모두 지우기…";

    public override string ConfirmTitle => "🗑️ 이 서버의 내 기록을 모두 지울까요?";

    public override string WhatGoes =>
        "**바로 지워요** — 공부 기록과 연속 기록, 답과 복습 카드, 평가와 신고, 제안, 순위, 알림, 쉬기 신청, 집중 기록, 받을 메시지, " +
        "내 답에 달린 리뷰, 저장한 조언(모든 서버 공통). 스레드에 올린 내 답과 운영진에게 간 내 글도 함께 사라져요. 되돌릴 수 없어요.";

    public override string WhatStays =>
        "**남는 것** — 다른 사람에게 필요한 것은 내 이름을 빼고 남겨요.\n" +
        "• 다른 사람의 답에 쓴 리뷰: 받은 사람의 것이라서, 누가 썼는지만 지워요.\n" +
        "• 승인된 질문 제안: 서버의 질문이 되었어요. ‘제안’ 이름은 지워요.\n" +
        "• 운영진 기록: 한 일만 남고, 누구의 일인지와 이유는 지워요. 운영진으로 한 일에서도 내 이름을 빼요.\n" +
        "• 음성 채널 시간을 세지 말라고 했다면 그 선택: 지우면 다시 세게 되니까요.\n" +
        "• 받은 역할과 이미 채널에 올라간 글: 디스코드에 있어서, 빼려면 운영진에게 말해 주세요.\n" +
        "• 밤마다 만드는 백업: 오래된 것부터 없어지고, 여섯 달이면 모두 사라져요.";

    public override string Confirm => "모두 지우기";

    public override string Keep => "그대로 두기";

    public override string DeletedBefore => "🧹 이미 모두 지웠어요. 더 지울 기록이 없어요.";

    public override string Exported => "📦 남아 있는 내 기록을 모두 담았어요. 읽기 좋은 문서(.md)와 프로그램용 파일(.json)이에요. 다른 사람이 쓴 글은 들어 있지 않아요.";

    public override string ExportedZip => "📦 남아 있는 내 기록을 모두 담았어요. 커서 압축했고, 안에 문서(.md)와 프로그램용 파일(.json)이 있어요. 다른 사람이 쓴 글은 들어 있지 않아요.";

    public override string NothingToExport => "담을 기록이 없어요.";

    public override string DocumentTitle => "StudyBot에 남아 있는 내 기록";

    public override string DocumentNote => "이 서버의 기록이에요. 다른 사람이 쓴 글은 들어 있지 않아요. 시각은 서버의 시간대로 적었고, 봇만 쓰는 값까지 모두 든 것은 함께 받은 .json 파일이에요.";

    public override string Deleted(int rows) =>
        $"🧹 이 서버의 내 기록 {rows:N0}건을 모두 지웠어요. 스레드와 운영진 채널에 있던 내 글은 잠시 뒤 사라져요.\n-# 다시 공부를 기록하면 그때부터 새로 시작해요.";

    public override string TooLarge(long megabytes) =>
        $"기록이 {megabytes}MB라서 디스코드 메시지에 담을 수 없어요. 답만 `/answers`에서 파일로 받거나, 봇을 운영하는 분에게 `studybot export`로 뽑아 달라고 부탁해 주세요.";

    public override string Span(string first, string last) => first == last ? first : $"{first} ~ {last}";

    public override string Name(MemberData data) => data switch
    {
        MemberData.StudyRecords => "공부 기록",
        MemberData.Streak => "연속 기록",
        MemberData.Focus => "집중",
        MemberData.Answers => "질문에 쓴 답",
        MemberData.Reviews => "복습",
        MemberData.ReviewsAsked => "리뷰받은 내 답",
        MemberData.ReviewsGiven => "내가 쓴 리뷰",
        MemberData.Opinions => "평가와 신고",
        MemberData.Suggestions => "질문 제안",
        MemberData.Advice => "조언",
        MemberData.Excuses => "쉬기 신청",
        MemberData.Reminder => "알림",
        MemberData.Milestones => "달성",
        MemberData.Boards => "순위표",
        MemberData.Choices => "나의 선택",
        MemberData.DirectMessages => "개인 메시지",
        MemberData.Drafts => "쓰다 만 것",
        MemberData.StaffLog => "나에 대한 운영진 기록",
        MemberData.Deeds => "운영진으로 한 일",
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    public override string Why(MemberData data) => data switch
    {
        MemberData.StudyRecords => "어느 날 무엇을 공부했는지. 연속 기록과 순위가 여기서 나와요.",
        MemberData.Streak => "빨리 보여 주려고 계산해 둔 값과, 되살린 날.",
        MemberData.Focus => "집중한 시간을 공부로 세려고.",
        MemberData.Answers => "다시 읽고 고치고 나누려고. 나누지 않은 답은 나만 봐요.",
        MemberData.Reviews => "잊기 전에 다시 물어볼 날을 정하려고.",
        MemberData.ReviewsAsked => "리뷰하는 사람이 읽도록, 부탁할 때 그대로.",
        MemberData.ReviewsGiven => "답을 쓴 사람이 읽도록. 이름은 보이기로 했을 때만 보여요.",
        MemberData.Opinions => "도움이 된 것을 먼저 보여 주고, 틀린 것을 고치려고.",
        MemberData.Suggestions => "운영진이 읽고 정하려고.",
        MemberData.Advice => "같은 조언이 또 나오지 않도록, 그리고 저장한 것을 다시 보려고.",
        MemberData.Excuses => "쉰 날에 연속 기록이 끊기지 않도록. 이유는 운영진만 봐요.",
        MemberData.Reminder => "정한 시간에 알려 주려고.",
        MemberData.Milestones => "축하와 역할을 한 번만 주려고.",
        MemberData.Boards => "순위를 세려고.",
        MemberData.Choices => "고른 대로 하려고.",
        MemberData.DirectMessages => "같은 소식을 두 번 보내지 않으려고. 내용은 남기지 않아요.",
        MemberData.Drafts => "쓰던 것을 잃지 않도록, 잠시만.",
        MemberData.StaffLog => "운영진이 한 일을 확인할 수 있도록.",
        MemberData.Deeds => "누가 무엇을 정했는지 운영진이 알 수 있도록.",
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    public override string Count(string name, long n) => name switch
    {
        "study_event" => $"기록 {n:N0}건",
        "study_event.note" => $"메모나 링크 {n:N0}개",
        "study_day" => $"{n:N0}일",
        "streak" => "지금과 최고 기록",
        "earn_back" => $"되살리기 {n:N0}번",
        "focus_seat" => $"집중 {n:N0}번",
        "focus_stretch" => $"음성 채널 {n:N0}번",
        "focus_session.task" => $"할 일 {n:N0}개",
        "focus_voice_refusal" => "음성 채널 시간을 세지 않기",
        "milestone_reach" => $"{n:N0}번",
        "board_total" => $"기간별 합계 {n:N0}개",
        "answer_thanks.author_id" => $"‘도움이 됐어요’ 받음 {n:N0}번",
        "answer_post" => $"스레드에 올린 답 {n:N0}개",
        "answer_kept" => $"보관된 이전 글 {n:N0}개",
        "follow_up_answer" => $"꼬리 질문 답 {n:N0}개",
        "answer" => $"답 {n:N0}개",
        "review_log" => $"복습 {n:N0}번",
        "review_card" => $"카드 {n:N0}장",
        "peer_assignment" => $"부탁받은 리뷰 {n:N0}개",
        "peer_review.reviewer_id" => $"보낸 리뷰 {n:N0}개",
        "peer_review.request_id" => $"받은 리뷰 {n:N0}개",
        "peer_request" => $"부탁한 답 {n:N0}개",
        "content_rating" => $"평가 {n:N0}개",
        "content_report" => $"신고 {n:N0}건",
        "answer_thanks" => $"‘도움이 됐어요’ 누름 {n:N0}번",
        "question_suggestion" => $"제안 {n:N0}개",
        "advice_seen" => $"본 조언 {n:N0}개",
        "advice_saved" => $"저장한 조언 {n:N0}개",
        "excuse" => $"신청 {n:N0}건",
        "reminder" => "시간 설정",
        "member_choice" => "언어와 시간대",
        "member_letter" => $"보낸 소식 {n:N0}건",
        "member_letter.waiting" => $"보낼 것 {n:N0}건",
        "guild_content_draft" => $"초안 {n:N0}개",
        "content_import" => $"올린 파일 {n:N0}개",
        "staff_action.subject" or "staff_action.acted_by" => $"{n:N0}건",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Counted without words."),
    };

    public override IReadOnlyDictionary<string, string> Columns { get; } = new Dictionary<string, string>
    {
        ["study_date"] = "공부한 날",
        ["practised_on"] = "연습한 날",
        ["occurred_at"] = "기록한 때",
        ["minutes"] = "분",
        ["category"] = "분야",
        ["note"] = "메모",
        ["link"] = "링크",
        ["events"] = "기록 수",
        ["current_days"] = "지금 연속",
        ["longest_days"] = "최고 연속",
        ["joined_at"] = "들어간 때",
        ["started_at"] = "시작한 때",
        ["task"] = "할 일",
        ["question_id"] = "질문",
        ["item_id"] = "항목",
        ["advice_id"] = "조언",
        ["body"] = "글",
        ["prompt"] = "질문 글",
        ["key_points"] = "핵심",
        ["answer"] = "모범 답",
        ["origin"] = "만난 곳",
        ["credit"] = "보일 이름",
        ["answered_at"] = "답한 때",
        ["changed_at"] = "고친 때",
        ["shared_at"] = "나눈 때",
        ["kept_at"] = "보관한 때",
        ["rating"] = "스스로 매긴 점수",
        ["rated_at"] = "매긴 때",
        ["due_date"] = "다음 복습",
        ["daily_cap"] = "하루 복습 수",
        ["assigned_at"] = "부탁받은 때",
        ["structure"] = "구성",
        ["evidence"] = "근거",
        ["clarity"] = "명확함",
        ["comment"] = "의견",
        ["given_at"] = "리뷰한 때",
        ["thanked_at"] = "고마움을 전한 때",
        ["useful"] = "도움이 됨",
        ["reported_at"] = "알린 때",
        ["saved_at"] = "저장한 때",
        ["last_seen_at"] = "본 때",
        ["first_date"] = "첫날",
        ["last_date"] = "마지막 날",
        ["reason"] = "이유",
        ["decision"] = "운영진의 말",
        ["asked_at"] = "보낸 때",
        ["decided_at"] = "정한 때",
        ["local_time"] = "시각",
        ["quiet_from"] = "조용한 시간 시작",
        ["quiet_until"] = "조용한 시간 끝",
        ["days"] = "일수",
        ["reached_on"] = "이룬 날",
        ["created_at"] = "만든 때",
        ["file_name"] = "파일",
        ["value"] = "쓴 것",
        ["acted_at"] = "때",
        ["action"] = "한 일",
        ["name"] = "이름",
    };
}
