using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

internal sealed class CohortTextsKorean : CohortTexts
{
    public override string Range(LocalDate first, LocalDate last) => $"{first.MonthAndDay(Language.Korean)} ~ {last.MonthAndDay(Language.Korean)}";

    public override string NoCohort => "지금 진행 중인 기수가 없어요. `/calendar`에서 기수의 첫날을 정하면 끝날 때 여기서 마무리할 수 있어요.";

    public override string UnknownCohort => "그 기수를 찾을 수 없어요. 명령어를 다시 보내 주세요.";

    public override string Title(LocalDate first, LocalDate last) => $"🎓 기수 마무리 · {Range(first, last)}";

    public override string EndsToday => "⏱️ 아직 진행 중인 기수예요. 지금 마무리하면 오늘이 마지막 날이 돼요.";

    public override string What(CohortSums sums) =>
        $"""
        마무리하면 이렇게 돼요.
        • 기록이 있는 멤버 **{sums.Members}명**이 자기 답, 리뷰, 공부 달력을 DM으로 받아요.
        • 이름 없는 통계 파일을 바로 드려요.
        • 다음 기수 날짜를 정할 때까지 질문과 알림이 쉬어요. 연속 기록은 그대로 남아요.
        • 순위표의 ‘이번 기수’는 다음 기수부터 새로 시작해요.
        """;

    public override string SumsTitle => "이 기수";

    public override string Sums(CohortSums sums) =>
        $"공부한 날 **{sums.Days}일** · {MinuteWords.InHours(sums.Minutes, Language.Korean)} · 답 **{sums.Answers}개** · 복습 {sums.Reviews}번 · 서로 리뷰 {sums.PeerReviews}개";

    public override string NoWayBack => "한 번만 할 수 있고, 보낸 DM은 되돌릴 수 없어요.";

    public override string Confirm(int members) => members == 0 ? "마무리하기" : $"{members}명에게 보내고 마무리하기";

    public override string Ended => "🎓 기수를 마무리했어요. 수고 많으셨어요! 통계 파일은 아래에 있어요.";

    public override string EndedBefore => "이 날짜에 시작한 기수는 이미 마무리했어요. 새 기수라면 `/calendar`에서 첫날을 바꿔 주세요.";

    public override string NextBegins(string date) => $"이 기수는 이미 마무리했어요. 다음 기수는 {date}에 시작해요.";

    public override string Writing => "📦 누구에게 보낼지 살펴보는 중이에요. 곧 보내기 시작해요.";

    public override string Progress(CohortProgress progress)
    {
        var closed = progress.Unreached > 0 ? $"\n📪 DM이 닫힌 멤버 **{progress.Unreached}명**은 다음에 봇을 쓸 때 안내를 보고 `/portfolio`로 받을 수 있어요." : "";
        var waiting = progress.Waiting > 0 ? $" · 보내는 중 **{progress.Waiting}명**" : "";
        return $"📦 멤버 {progress.Members}명 가운데 보냄 **{progress.Sent}명**{waiting}{closed}";
    }

    public override string NextTitle => "다음 기수";

    public override string Next => "`/calendar`에서 새 기수의 첫날과 마지막 날을 정하면 그날부터 질문이 다시 올라와요. 기수 없이 계속 공부하려면 날짜를 모두 비워 주세요.";

    public override string Archive => "통계 파일 받기";

    public override string ArchiveIs(LocalDate first, LocalDate last) => $"📊 {Range(first, last)} 기수의 통계예요. 이름과 글은 들어 있지 않아요.";

    public override string Refresh => "새로 보기";

    public override string Over(LocalDate first, LocalDate last) =>
        $"🎓 {Range(first, last)} 기수가 끝났어요. 마무리하면 멤버는 자기 답과 리뷰, 공부 달력을 받고 운영진은 통계를 받아요. 무엇이 보내지는지 먼저 볼 수 있어요.";

    public override string Preview => "마무리 미리 보기";

    public override string Settled(LocalDate first, LocalDate last) => $"🎓 {Range(first, last)} 기수를 마무리했어요.";

    public override string Done(CohortProgress progress) => $"🎓 기수 마무리 DM을 다 보냈어요.\n{Progress(progress)}";

    public override string Letter(string server, LocalDate first, LocalDate last) =>
        $"""
        🎓 **{server}** 기수가 끝났어요. {Range(first, last)} 동안 남긴 답과 리뷰, 공부 달력을 모아 드려요. 정말 수고했어요!
        `.md`는 읽기 좋고 `.json`은 다른 프로그램에서 쓰기 좋아요. 서버에서 `/portfolio`를 보내면 다시 받을 수 있어요.
        """;

    public override string LetterNews(LocalDate first, LocalDate last) =>
        $"🎓 {Range(first, last)} 기수가 끝났어요. 수고했어요! 그동안의 답과 리뷰, 공부 달력은 `/portfolio`로 받을 수 있어요.";

    public override string Own(LocalDate first, LocalDate last) => $"🎓 {Range(first, last)}의 내 답과 리뷰, 공부 달력이에요. 나만 볼 수 있어요.";

    public override string OwnAll => "🎓 지금까지의 내 답과 리뷰, 공부 달력이에요. 나만 볼 수 있어요.";

    public override string NothingOwn => "이 기간에는 남긴 기록이 없어요. `/question today`나 `/checkin`으로 시작해 보세요.";
}
