using StudyBot.Study.SpacedReview;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

internal sealed class ReviewTextsKorean : ReviewTexts
{
    public override string NoCards =>
        "아직 복습할 질문이 없어요. `/question today`로 오늘의 질문에 답하고 얼마나 잘 답했는지 매겨 보세요. 잊을 때쯤 여기서 다시 물어볼게요.";

    public override string OnlyUnrated(int questions) =>
        $"답한 질문 **{questions}개**를 아직 매기지 않아서 복습할 질문이 없어요. `/answers`에서 열어 답에 담은 내용을 고르고 얼마나 잘 답했는지 매기면, 잊을 때쯤 여기서 다시 물어볼게요.";

    public override string UnratedToo(int questions) => $"-# 답하고 아직 매기지 않은 질문이 {questions}개 있어요. `/answers`에서 매기면 복습에 들어와요.";

    public override string NothingDue => "오늘은 복습할 질문이 없어요.";

    public override string RecallFirst => "먼저 떠올려 보세요";

    public override string ShowAnswer => "답 보기";

    public override string KeyPoints => "핵심";

    public override string OwnAnswer => "내 답변";

    public override string NoOwnAnswer => "이 질문에 남긴 답이 없어요.";

    public override string Advice => "관련 조언";

    public override string Back => "평가 고치기";

    public override string HowWell => "**얼마나 잘 떠올랐나요?**";

    public override string RateAgain => "**다시 골라 주세요.** 방금 한 평가를 대신해요.";

    public override string RatingsExplained => "다시: 거의 못 떠올렸어요 · 어려워요: 겨우, 또는 일부만 · 좋아요: 핵심을 다 떠올렸어요 · 쉬워요: 막힘없이 바로";

    public override string Gone => "그 질문을 찾지 못했어요. `/review`로 복습을 다시 열어 주세요.";

    public override string Left(int left, int cards) => $"🔁 오늘 남은 복습 **{left}개** · 모아 둔 질문 {cards}개";

    public override string History(int elapsedDays, int reps) => elapsedDays switch
    {
        0 => $"오늘 봤어요 · 지금까지 {reps}번",
        1 => $"어제 봤어요 · 지금까지 {reps}번",
        _ => $"{elapsedDays}일 전에 봤어요 · 지금까지 {reps}번",
    };

    public override string RatingButton(Rating rating, int days) => $"{rating.Name(Language.Korean)} · {In(days)}";

    public override string Rated(Rating rating, int days) => $"✅ **{rating.Name(Language.Korean)}** · {(days == 1 ? "내일" : $"{days}일 뒤에")} 다시 물어볼게요.";

    public override string AllDone(int done) => $"🎉 오늘 복습을 모두 마쳤어요. 질문 **{done}개**를 떠올려 봤어요.";

    public override string CapReached(int done, int waiting) =>
        $"👏 오늘 몫의 복습을 다 했어요. 질문 **{done}개**를 떠올려 봤어요. {waiting}개가 더 있지만 서두르지 않아도 괜찮아요.";

    public override string CapCanGrow(int cap) => cap < ReviewStore.MostADay
        ? $"지금은 하루 {cap}개까지예요. 더 하고 싶으면 `/review cap:{Math.Min(cap * 2, ReviewStore.MostADay)}`처럼 늘릴 수 있어요."
        : $"하루 {cap}개까지 복습할 수 있어요.";

    public override string Tomorrow(int count) => $"내일은 질문 **{count}개**가 기다려요.";

    public override string Later(string date, int count) => $"다음 복습은 **{date}**이고, 질문 **{count}개**예요.";

    public override string CapSet(int cap) => $"⚙️ 이제 하루에 **{cap}개**까지 복습해요.";

    public override string CapOutOfRange(int fewest, int most) => $"하루 복습은 {fewest}개부터 {most}개까지 정할 수 있어요. 숫자를 고쳐서 다시 보내 주세요.";

    public override string BecameLeech(int lapses) =>
        $"🪨 이 질문은 {lapses}번째 막혔어요. 되풀이만으로는 안 풀리는 질문이에요. 답을 **내 말로 세 문장**만 다시 써 보거나 소리 내어 설명해 보세요. 이런 질문은 하루에 하나만 물어볼게요.";

    public override string IsLeech(int lapses) => $"🪨 {lapses}번 막힌 질문이에요. 답을 내 말로 세 문장만 다시 써 보면 도움이 돼요.";

    private static string In(int days) => days == 1 ? "내일" : $"{days}일 뒤";
}
