namespace StudyBot.Sandbox;

/// <summary>Three days of a small cohort: set-up, questions, answers, check-ins, a missed day, advice, a leaderboard.</summary>
internal static class Demo
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Monday morning in Seoul.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 50, 0, TimeSpan.FromHours(9));

    /// <returns>0 if everything was as it should be.</returns>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await using var sandbox = await Sandbox.StartAsync(
                new SandboxOptions { Start = Monday, ClockRuns = false }, either.Token);
            var stage = new Stage(sandbox, new Transcript(sandbox, output), either.Token);
            await FirstDayAsync(sandbox.Cohort, stage);
            await SecondDayAsync(sandbox.Cohort, stage);
            await ThirdDayAsync(sandbox.Cohort, stage);
            await output.WriteLineAsync("\nThree days went as they should.");
            return 0;
        }
        catch (StageException e)
        {
            await output.WriteLineAsync($"\n✗ {e.Message}");
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            await output.WriteLineAsync("\n✗ Something that should have happened did not.");
        }

        return 1;
    }

    private static async Task FirstDayAsync(Cohort cohort, Stage stage)
    {
        var (minji, junho, emma) = (cohort.Members[0], cohort.Members[1], cohort.Members[4]);
        stage.Until(Monday, "Day 1");
        await stage.CommandAsync(cohort.Organiser, "/setup language:ko zone:Asia/Seoul time:09:00", "09:00");
        stage.Until(Monday.AddMinutes(10), "nine o'clock");
        await stage.QuestionComesAsync();

        await stage.PressAsync(junho, stage.Question, "모범 답안", "열려요");
        await stage.PressAsync(junho, stage.Question, "힌트", "");
        var receipt = await stage.AnswerAsync(
            minji, stage.Question, "답하기", "먼저 문제를 한 문장으로 정의하고, 제가 고른 방법과 그 이유를 말할게요.", "1일째");
        await stage.PressAsync(minji, receipt, "모범 답안", "");
        var compared = await stage.ChooseAsync(minji, receipt, 2, "2개를 담았어요");
        var rated = await stage.PressAsync(minji, compared, "좋아요", "/review");
        await stage.PressAsync(minji, rated, "내 답 나누기", "📤");

        var english = await stage.PressAsync(emma, stage.Question, "English", "");
        var answered = await stage.AnswerAsync(emma, english, "Answer", "I would start from the problem, then name the trade-off.", "Day 1");
        var others = await stage.PressAsync(emma, answered, "Others' answers 1", "문제를 한 문장으로");
        await stage.PressAsync(emma, others, "Helpful", "Others' answers");
        await stage.PressAsync(emma, answered, "Ask me more", "Follow-up 1");

        await stage.CommandAsync(junho, "/checkin minutes:50 category:알고리즘 note:스택 두 문제", "50분");
        await stage.CommandAsync(junho, "/advice search:면접", "면접");
    }

    private static async Task SecondDayAsync(Cohort cohort, Stage stage)
    {
        var (minji, emma) = (cohort.Members[0], cohort.Members[4]);
        stage.Until(Monday.AddDays(1).AddMinutes(10), "Day 2");
        await stage.QuestionComesAsync();
        await stage.AnswerAsync(minji, stage.Question, "답하기", "핵심은 두 가지예요. 비용과 정확도의 균형이에요.", "2일째");
        await stage.CommandAsync(emma, "/checkin minutes:45 category:project", "2 days");
    }

    private static async Task ThirdDayAsync(Cohort cohort, Stage stage)
    {
        var (minji, junho, seoyeon, emma) = (cohort.Members[0], cohort.Members[1], cohort.Members[2], cohort.Members[4]);
        stage.Until(Monday.AddDays(2).AddMinutes(10), "Day 3");
        await stage.QuestionComesAsync();
        await stage.CommandAsync(minji, "/checkin minutes:90 category:면접 준비", "3일째");
        await stage.CommandAsync(junho, "/streak show", "🛌");
        var morning = await stage.CommandAsync(junho, "/checkin minutes:30 note:어젯밤 복습", "2일째");
        await stage.PressAsync(junho, morning, "어제로 기록", "어제(3월 3일 화요일)");
        await stage.CommandAsync(seoyeon, "/advice topic:resume", "");
        await stage.CommandAsync(seoyeon, "/question today", "오늘의 질문");
        await stage.CommandAsync(emma, "/streak show", "Your streak");
        await stage.CommandAsync(minji, "/answers", "내 답 2개");
        await stage.CommandAsync(minji, "/leaderboard", "3일째");
        await stage.CommandAsync(minji, "/streak calendar", "공부한 날 **3일**");
        await stage.CommandAsync(cohort.Organiser, "/help", "/checkin");
    }
}
