using StudyBot.Words;

namespace StudyBot.Features.CheckIns.Direct;

internal abstract class DirectTexts
{
    public static Bilingual<DirectTexts> Both { get; } = new(new Korean(), new English());

    public abstract string FormTitle { get; }

    public abstract string FormMinutes { get; }

    public abstract string FormHint { get; }

    /// <summary>To a press that belongs to nobody's reminder.</summary>
    public abstract string Gone { get; }

    public abstract string NotInServer { get; }

    /// <summary>What was typed is no number of minutes that a day has.</summary>
    public abstract string NoMinutes(int most);

    private sealed class Korean : DirectTexts
    {
        public override string FormTitle => "오늘 공부 기록";

        public override string FormMinutes => "공부한 시간(분)";

        public override string FormHint => "예: 30 (비워 둬도 돼요)";

        public override string Gone => "이 알림은 더는 없어요. 서버에서 `/remind show`를 보내면 지금 설정이 보여요.";

        public override string NotInServer => "지금은 그 서버에 계시지 않아서 기록할 수 없어요.";

        public override string NoMinutes(int most) => $"공부 시간은 1분부터 {most}분까지 적을 수 있어요. 숫자만 다시 적어 주세요.";
    }

    private sealed class English : DirectTexts
    {
        public override string FormTitle => "Record today";

        public override string FormMinutes => "Minutes studied";

        public override string FormHint => "e.g. 30 (may stay empty)";

        public override string Gone => "This reminder is not there any more. `/remind show` in the server tells what is set.";

        public override string NotInServer => "You are not in that server now, so nothing can be recorded there.";

        public override string NoMinutes(int most) => $"Minutes go from 1 to {most}. Please write just a number.";
    }
}
