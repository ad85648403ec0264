using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers.FollowUps;

internal abstract class FollowUpTexts
{
    public static Bilingual<FollowUpTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Next { get; }

    public abstract string Finish { get; }

    public abstract string FromTheStart { get; }

    public abstract string Saved { get; }

    public abstract string None { get; }

    /// <summary>Another window's form was sent first; what was written now is given back below.</summary>
    public abstract string AnsweredElsewhere { get; }

    public abstract string Title(int position, int count);

    /// <summary>At most 45 characters.</summary>
    public abstract string FormTitle(int position);

    public abstract string Closing(int answered, int count);

    public abstract string Sealed(Instant opens);

    private sealed class Korean : FollowUpTexts
    {
        public override string Next => "다음 질문";

        public override string Finish => "마치기";

        public override string FromTheStart => "처음부터 다시";

        public override string Saved => "✅ 남겼어요. 나만 볼 수 있어요.";

        public override string None => "이 질문에는 꼬리 질문이 없어요.";

        public override string AnsweredElsewhere => "다른 창에서 먼저 남긴 답이 있어서 그대로 두었어요. 방금 쓴 글은 아래에 있으니, 답 고치기를 눌러 합쳐 주세요.";

        public override string Title(int position, int count) => $"꼬리 질문 {position} / {count}";

        public override string FormTitle(int position) => $"꼬리 질문 {position}에 답하기";

        public override string Closing(int answered, int count) => answered == count
            ? $"👏 꼬리 질문 {count}개에 모두 답했어요. 면접에서 더 깊이 물어도 이제 낯설지 않을 거예요."
            : $"👏 꼬리 질문은 여기까지예요. {count}개 가운데 {answered}개에 답했어요. 남은 질문은 마음이 날 때 다시 열어 보세요.";

        public override string Sealed(Instant opens) =>
            $"꼬리 질문은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 {opens.Relative()}에는 모두에게 열려요.";
    }

    private sealed class English : FollowUpTexts
    {
        public override string Next => "Next question";

        public override string Finish => "Finish";

        public override string FromTheStart => "From the start";

        public override string Saved => "✅ Saved. Only you can see it.";

        public override string None => "This question has no follow-ups.";

        public override string AnsweredElsewhere =>
            "You had already answered from another window, and that answer stands. What you wrote now is below: press Edit answer to put the two together.";

        public override string Title(int position, int count) => $"Follow-up {position} of {count}";

        public override string FormTitle(int position) => $"Answer follow-up {position}";

        public override string Closing(int answered, int count) => answered == count
            ? $"👏 You answered all {count} follow-ups. When an interviewer digs deeper, you have been there before."
            : $"👏 That was the last follow-up. You answered {answered} of {count}; open the others again whenever you like.";

        public override string Sealed(Instant opens) =>
            $"Leave your own answer first and the follow-ups open right away. They open to everyone {opens.Relative()}.";
    }
}
