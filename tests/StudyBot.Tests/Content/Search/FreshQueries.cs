using static StudyBot.Tests.Content.Search.QueryKind;

namespace StudyBot.Tests.Content.Search;

/// <summary>A second set, laid aside while the search was tuned on <see cref="MemberQueries"/>: it shows over-fitting.</summary>
internal static class FreshQueries
{
    public static readonly IReadOnlyList<MemberQuery> Advice =
    [
        new(Question, "경력직 공고 지원해도 될까", "newcomer-knock-on-experienced-posts-too"),
        new(Phrase, "job titles confusing", "data-jobs-read-duties-not-titles"),
        new(Phrase, "MLOps 뭐예요", "data-jobs-mlops-is-a-loop"),
        new(Synonym, "데엔", "data-jobs-data-engineer-as-a-doorway"),
        new(Synonym, "컨퍼런스 가면 좋나요", "community-go-to-company-events"),
        new(Phrase, "정규직 전환형 인턴", "hiring-process-the-intern-road"),
        new(Spacing, "코드리뷰", "feedback-let-code-reviews-and-tests-teach"),
        new(Phrase, "open source contribution", "tools-read-open-source-after-your-own"),
        new(Spacing, "클론코딩", "portfolio-a-tiny-service-of-your-own"),
        new(Spacing, "수습기간", "pay-check-the-job-written-in-the-offer pay-add-up-the-whole-package first-90-small-wins-no-hurry"),
        new(Spacing, "해외취업", "change-a-road-abroad-through-the-inside"),
        new(Synonym, "회사 별점", "company-its-the-team-in-the-end"),
        new(Question, "파이토치 텐서플로우 중에 뭐부터", "tools-read-both-frameworks-write-one"),
        new(Phrase, "PM 되고싶어요", "change-product-manager-by-the-short-road"),
        new(Typo, "deep lerning background", "change-know-which-side-is-weak"),
        new(Phrase, "model demo on the web", "projects-show-it-outside-the-terminal"),
        new(Question, "요즘 잠을 못자요", "feedback-fun-is-fuel-sleep-is-too"),
        new(Question, "large company or startup?", "company-narrow-and-deep-or-broad pay-startups-can-pay-more-than-you-think"),
        new(Synonym, "합격률", "rejection-the-acceptance-rate-is-not-you"),
        new(Question, "이력서 피드백은 누구한테 받죠", "resume-borrow-a-second-pair-of-eyes"),
    ];

    public static readonly IReadOnlyList<MemberQuery> Questions =
    [
        new(Phrase, "세션 쿠키 JWT 차이", "net-session-cookie-or-jwt"),
        new(Word, "underfitting", "ml-bias-variance"),
        new(Word, "베이즈 정리", "math-bayes-rare-disease"),
        new(Particle, "신뢰구간이 뭔가요", "stat-confidence-interval-meaning stat-central-limit-theorem"),
        new(Question, "리눅스 서버가 갑자기 느려졌을 때", "os-training-server-slow"),
        new(Typo, "python decorater", "py-decorator-with-retry"),
        new(Word, "N+1", "db-n-plus-one-queries"),
        new(Synonym, "quantization", "dl-int8-quantization"),
        new(Question, "제일 힘들었던 버그", "pd-hardest-bug"),
        new(Phrase, "일정 지연 고객 보고", "pm-schedule-is-slipping"),
        new(Synonym, "윈도우함수로 그룹별 상위", "db-top-two-per-group"),
        new(Synonym, "모드 콜랩스", "gen-mode-collapse"),
    ];
}
