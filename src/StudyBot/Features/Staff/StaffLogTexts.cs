using StudyBot.Words;

namespace StudyBot.Features.Staff;

internal abstract class StaffLogTexts
{
    public static Bilingual<StaffLogTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string Empty { get; }

    /// <summary>When the filter leaves nothing.</summary>
    public abstract string NothingOfThat { get; }

    /// <param name="group">Not all.</param>
    public abstract string Group(StaffLogGroup group);

    public abstract string Newer { get; }

    public abstract string Older { get; }

    public abstract string Page(int number, int count);

    /// <param name="reason">In staff's words, escaped.</param>
    public abstract string Reason(string reason);

    private sealed class Korean : StaffLogTexts
    {
        public override string Title => "운영진 기록";

        public override string Empty => "아직 기록이 없어요. 운영진이 설정이나 기록을 바꾸면 누가 언제 무엇을 했는지 여기에 남아요.";

        public override string NothingOfThat => "여기에 맞는 기록이 없어요. `member`나 `kind`를 빼고 다시 보내 보세요.";

        public override string Group(StaffLogGroup group) => group switch
        {
            StaffLogGroup.Members => "멤버의 기록과 답",
            StaffLogGroup.Questions => "질문 일정",
            StaffLogGroup.Content => "질문과 조언 내용",
            StaffLogGroup.Calendar => "달력과 기수",
            _ => "설정",
        };

        public override string Newer => "최근 기록";

        public override string Older => "이전 기록";

        public override string Page(int number, int count) => $"{number} / {count}쪽";

        public override string Reason(string reason) => $"이유: {reason}";
    }

    private sealed class English : StaffLogTexts
    {
        public override string Title => "Staff log";

        public override string Empty => "Nothing yet. When staff change settings or records, who did what and when is kept here.";

        public override string NothingOfThat => "Nothing fits. Please send it again without `member` or `kind`.";

        public override string Group(StaffLogGroup group) => group switch
        {
            StaffLogGroup.Members => "Members' records and answers",
            StaffLogGroup.Questions => "When questions come",
            StaffLogGroup.Content => "Questions and advice themselves",
            StaffLogGroup.Calendar => "Calendar and cohorts",
            _ => "Settings",
        };

        public override string Newer => "Newer";

        public override string Older => "Older";

        public override string Page(int number, int count) => $"Page {number} of {count}";

        public override string Reason(string reason) => $"Reason: {reason}";
    }
}
