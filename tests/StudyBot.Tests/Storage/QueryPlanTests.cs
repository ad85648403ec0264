using System.Text.RegularExpressions;
using StudyBot.Discord.Interactions;
using StudyBot.Tests.Features.Answers;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Storage;

/// <summary>What members press every day must not become slower with what was stored before.</summary>
public sealed partial class QueryPlanTests
{
    /// <summary>Tables that grow with every day or every member. Those of a guild's settings, calendar and own content do not.</summary>
    private static readonly HashSet<string> Growing =
    [
        "answer", "answer_kept", "answer_thanks", "follow_up_answer", "question_slot", "study_event", "study_day", "streak", "board_member", "board_total", "board_place",
        "review_card", "review_log", "content_rating", "content_report", "member_language",
    ];

    [Fact]
    public async Task No_press_of_the_daily_loop_reads_more_than_it_asks_for()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 3);
        var log = new StatementLog(scene.Slice.Database);

        await AnswerAsync(scene, TestMember.Minho);
        var receipt = await AnswerAsync(scene, TestMember.Jisu);
        await GoOnFromAsync(scene, receipt);
        await LookAroundAsync(scene);
        var steps = log.Steps().ToList();
        // Drawing tomorrow's question may look through all that were asked; no member waits for it.
        await scene.LookAtAsync(4, 10);
        log.Clear();
        await ComeBackAsync(scene);
        steps.AddRange(log.Steps());

        // The log is only ever appended to here; of all others a row is looked for.
        Assert.Equal(["study_event"], Growing.Except(steps.Select(step => Table().Match(step.Detail).Groups[2].Value)));
        var tooMuch = steps.GroupBy(step => step.Statement).SelectMany(statement => statement.Where(step => ReadsTooMuch(step, [.. statement])));
        Assert.Empty(tooMuch.Select(step => $"{step.Detail}\n{step.Statement}"));
    }

    [Theory]
    [InlineData("select", true, "SCAN TABLE answer")]
    [InlineData("select", true, "SCAN TABLE answer USING COVERING INDEX answer_of_slot")]
    [InlineData("select", true, "SEARCH TABLE answer USING INDEX answer_by_time (guild_id=?)")]
    [InlineData("select … limit 1", true, "SEARCH TABLE question_slot USING INDEX question_slot_closing (guild_id=?)", "USE TEMP B-TREE FOR ORDER BY")]
    [InlineData("select … limit 1", false, "SEARCH TABLE question_slot USING INDEX question_slot_newest (guild_id=?)")]
    [InlineData("select", false, "SEARCH TABLE answer USING INDEX answer_by_time (guild_id=? AND user_id=?)")]
    [InlineData("select", true, "SEARCH TABLE board_place USING COVERING INDEX board_place_through (guild_id=? AND measure=? AND through>?)")]
    [InlineData("select", false, "SCAN TABLE guild_break")]
    [InlineData("select", true, "SCAN answer")]
    public void A_plan_that_reads_too_much_is_told_from_one_that_does_not(string statement, bool readsTooMuch, params string[] details)
    {
        QueryStep[] steps = [.. details.Select(detail => new QueryStep(detail, statement))];
        Assert.Equal(readsTooMuch, ReadsTooMuch(steps[0], steps));
    }

    /// <summary>A whole table or index, all that a guild ever had or that stands on a board, unless it is read in order and only its beginning.</summary>
    private static bool ReadsTooMuch(QueryStep step, IReadOnlyList<QueryStep> ofStatement)
    {
        if (Table().Match(step.Detail) is not { Success: true } match || !Growing.Contains(match.Groups[2].Value))
            return false;
        var onlyBeginning = step.Statement.Contains(" limit ", StringComparison.Ordinal) &&
            ofStatement.All(other => !other.Detail.StartsWith("USE TEMP B-TREE", StringComparison.Ordinal));
        return match.Groups[1].Value == "SCAN" ||
            ((step.Detail.EndsWith("(guild_id=?)", StringComparison.Ordinal) || step.Detail.Contains("board_place_through", StringComparison.Ordinal)) && !onlyBeginning);
    }

    private static async Task<InteractionResponse> AnswerAsync(QuestionScene scene, TestMember member)
    {
        await scene.Press("answer", member);
        var receipt = await scene.Answer(member, $"{member.Number}의 생각");
        await scene.Press("answer", member);
        var covered = await scene.Go($"question:cover:{scene.SlotId}", member, "0");
        await scene.Go(covered.Button("좋아요"), member);
        await scene.Go(covered.Button("어려워요"), member);
        await scene.Go(receipt.Button("내 답 나누기"), member);
        return receipt;
    }

    private static async Task GoOnFromAsync(QuestionScene scene, InteractionResponse receipt)
    {
        await scene.Press("model", TestMember.Jisu);
        await scene.Press("hint", TestMember.Jisu);
        await scene.Press("language", TestMember.Jisu);
        var others = await scene.Press("others", TestMember.Jisu);
        foreach (var button in others.Components().OfType<Discord.Model.Button>().Where(button => !button.Disabled))
            await scene.Go(button.CustomId.Value, TestMember.Jisu);
        await scene.Go($"question:page:{scene.SlotId}::n:1:1", TestMember.Jisu);
        await scene.Go(receipt.Button("꼬리 질문 받기"), TestMember.Jisu);
        await scene.Slice.Submit($"question:submit:{scene.SlotId}::0", TestMember.Jisu, ("answer", "다른 창에서 고친 생각"));
        await scene.Press("kept", TestMember.Jisu);
        await scene.Press("restore", TestMember.Jisu);
    }

    private static async Task LookAroundAsync(QuestionScene scene)
    {
        await scene.Slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        await scene.Slice.Command("answers", TestMember.Jisu);
        await scene.Slice.Command("answers", TestMember.Jisu, ("search", "생각"));
        await scene.Slice.Command("streak show", TestMember.Jisu);
        await scene.Slice.Command("question today", TestMember.Jisu);
        await scene.Slice.Command("question random", TestMember.Jisu);
        foreach (var by in new[] { "Streak", "Consistency", "Minutes", "Answers", "Reviews", "Days" })
        {
            foreach (var period in new[] { "Week", "Month", "All", "Cohort" })
                await scene.Slice.Command("leaderboard", TestMember.Jisu, ("by", by), ("period", period));
            await scene.Slice.Command("leaderboard", TestMember.Jisu, ("by", by), ("squads", true));
        }

        await scene.Slice.Command("leaderboard", TestMember.Jisu, ("me", "Hide"));
        await scene.Slice.Command("leaderboard", TestMember.Jisu, ("me", "Show"));
    }

    private static async Task ComeBackAsync(QuestionScene scene)
    {
        var review = await scene.Slice.Command("review", TestMember.Jisu);
        foreach (var button in review.Components().OfType<Discord.Model.Button>().Where(button => !button.Disabled))
            await scene.Go(button.CustomId.Value, TestMember.Jisu);
        await AnswerAsync(scene, TestMember.Jisu);
    }

    [GeneratedRegex(@"^(SCAN|SEARCH)(?: TABLE)? (\w+)")]
    private static partial Regex Table();
}
