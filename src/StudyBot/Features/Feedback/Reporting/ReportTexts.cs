using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>What members read about their own feedback.</summary>
internal abstract class ReportTexts
{
    public static Bilingual<ReportTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>At most 45 characters.</summary>
    public abstract string FormTitle { get; }

    /// <inheritdoc cref="FormTitle"/>
    public abstract string WhatIsWrong { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string WhoReadsIt { get; }

    public abstract string Sent { get; }

    /// <summary>Above what a member wrote and nobody got.</summary>
    public abstract string NotSent { get; }

    public abstract string RatingKept { get; }

    public abstract string Gone { get; }

    public abstract string OnlyInServers { get; }

    public abstract string Already(Instant at);

    public abstract string TooManyOpen(int most);

    public abstract string TooShort(int fewest);

    public abstract string TooLong(int most);

    private sealed class Korean : ReportTexts
    {
        public override string FormTitle => "틀린 곳 알리기";

        public override string WhatIsWrong => "어디가 어떻게 틀렸나요?";

        public override string WhoReadsIt => "운영진만 읽어요. 누가 알려 줬는지도 함께 보여요.";

        public override string Sent => "✅ 운영진에게 전했어요. 알려 주셔서 고마워요! 처리되면 DM으로 알려 드릴게요.";

        public override string NotSent => "방금 쓴 글은 전하지 않았어요.";

        public override string RatingKept => "✅ 평가를 저장했어요.";

        public override string Gone => "이 항목은 이제 없어요. `/advice`나 `/question today`로 다시 열어 주세요.";

        public override string OnlyInServers => "서버에서만 쓸 수 있어요. 서버 채널에서 다시 열어 주세요.";

        public override string Already(Instant at) => $"이미 알려 주신 항목이에요 ({at.Relative()}). 운영진이 살펴볼 차례를 기다리고 있어요.";

        public override string TooManyOpen(int most) =>
            $"알려 주신 것 {most}개를 아직 운영진이 살펴보고 있어요. 하나라도 처리되면 또 알려 주실 수 있어요.";

        public override string TooShort(int fewest) => $"어디가 어떻게 틀렸는지 {fewest}자 이상 적어서 다시 보내 주세요.";

        public override string TooLong(int most) => $"{most}자까지 보낼 수 있어요. 조금만 줄여서 다시 보내 주세요.";
    }

    private sealed class English : ReportTexts
    {
        public override string FormTitle => "Report a mistake";

        public override string WhatIsWrong => "What is wrong, and where?";

        public override string WhoReadsIt => "Only staff read it, and they see that it is from you.";

        public override string Sent => "✅ Staff will get this. Thank you for telling us! You will hear by direct message once it is dealt with.";

        public override string NotSent => "What you have just written was not sent.";

        public override string RatingKept => "✅ Your rating is saved.";

        public override string Gone => "This item is no longer here. Send `/advice` or `/question today` to open another.";

        public override string OnlyInServers => "This only works in a server. Please open it again in a server channel.";

        public override string Already(Instant at) => $"You have reported this one ({at.Relative()}). It is waiting for staff to look at it.";

        public override string TooManyOpen(int most) =>
            $"Staff are still looking at {most} reports of yours. You can send another as soon as one of them is done.";

        public override string TooShort(int fewest) => $"Please say in {fewest} characters or more what is wrong and where, and send it again.";

        public override string TooLong(int most) => $"A report has at most {most} characters. Please shorten it a little and send it again.";
    }
}
