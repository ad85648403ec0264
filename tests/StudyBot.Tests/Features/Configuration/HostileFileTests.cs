using System.Text;
using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>Files that are wrong, by mistake or on purpose.</summary>
public sealed class HostileFileTests
{
    private static readonly string Bomb = string.Join('\n', Enumerable.Range(1, 9).Select(level =>
        $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat(level == 1 ? "x" : $"*a{level - 1}", 9))}]"));

    public static TheoryData<string, string, string> Files => new()
    {
        { "", "비어 있어요", "is empty" },
        { "hello", "설정 파일이 아니에요", "no file of settings" },
        { "- a\n- b", "설정 파일이 아니에요", "no file of settings" },
        { "studybot_settings: 2", "형식은 읽을 수 없어요", "version of the format" },
        { Header("basics: &x { language: ko }"), "YAML의 참조", "a reference in YAML" },
        { Header(Bomb), "YAML의 참조", "a reference in YAML" },
        { Header($"basics: {new string('[', 60_000)}"), "깊이까지 들여", "more deeply" },
        { Header(string.Join('\n', Enumerable.Range(0, 6000).Select(number => $"k{number}: 1"))), "내용이 너무 많아요", "far more" },
        { Header("---", "studybot_settings: 1"), "두 번째 문서", "second document" },
        { Header("basics: { language: ko", "x: ["), "YAML로 읽을 수 없어요", "cannot be read as YAML" },
        { Header("basics: { language: ko, language: en }"), "두 번 있어요", "stands here twice" },
        { Header("colours: { red: yes }"), "`colours`: 그런 설정이", "`colours`: there is no such setting" },
        { Header("basics: { colour: red }"), "`basics.colour`: 그런 설정이", "`basics.colour`: there is no such setting" },
        { Header("basics: ko"), "들여 쓴 설정", "settings, indented" },
        { Header("basics: { language: [ko] }"), "값을 하나만", "takes one value" },
        { Header("basics: { language: ~ }"), "`language` 값이 없어요", "`language` has no value" },
        { Header("calendar: { study_days: { mon: yes } }"), "목록을 적어 주세요", "takes a list" },
        { Header("calendar: { study_days: [[mon]] }"), "목록을 적어 주세요", "takes a list" },
        { Header("questions: { schedules: { channel: news } }"), "`- `로 시작하는", "begin with `- `" },
        { Header("questions: { schedules: [{ number: 1, color: red }] }"), "`schedules.color`", "`schedules.color`" },
        { Header("questions:", "  schedules: [{ number: 1 }, { name: B, time: '10:00' }]"), "`schedules.channel` 값이 없어요", "`schedules.channel` has no value" },
        { Header("questions: { schedules: [] }"), "첫", "first" },
        { Header("check_ins: { minimum_minutes: 99999 }"), "0부터 720", "from 0 to 720" },
        { Header("digest: { channel: '#twin' }"), "같은 이름이 2개", "2 go by the name" },
        { Header("digest: { channel: '#study room (910)' }"), "쓸 수 없는 종류", "not the kind" },
        { Header("digest: { channel: readonly }"), "권한", "permissions" },
        { Header("digest: { time: '10:00' }"), "먼저 채널을", "channel first" },
        { Header("squads: { roles: ['@everyone'] }"), "@everyone", "@everyone" },
        { Header("staff: { channel: 면접-질문 }"), "모두가 볼 수", "Everyone in the server" },
        { Header("calendar: { cohort_start: 2026-05-01, cohort_end: 2026-04-01 }"), "마지막 날", "last day is before" },
        { Header("content: { questions_off: [q-none] }"), "항목의 ID가", "ids of built-in" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_mistake_has_one_clear_sentence_in_both_languages(string yaml, string korean, string english)
    {
        using var slice = await SetUpAsync();
        var before = slice.Sheet();

        var replies = (Korean: await slice.ImportAsync(yaml), English: await slice.ImportAsync(yaml, Emma));

        Assert.Contains(korean, replies.Korean.Text(), StringComparison.Ordinal);
        Assert.Contains(english, replies.English.Text(), StringComparison.Ordinal);
        Assert.Empty(replies.Korean.Components());
        Assert.Equal(before, slice.Sheet());
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_with_their_lines()
    {
        using var slice = await SetUpAsync();

        var told = (await slice.ImportAsync(Header(
            "basics:", "  language: fr", "  time_zone: Atlantis", "  day_start: 25:00", "digest:", "  channel: nowhere", "squads:", "  roles: [nobody]",
            "staff: { channel: 면접-질문 }", "questions: { schedules: [{ number: 1, time: '03:00' }, { time: 1 }] }"))).Text();

        // What the file alone is wrong about, and what the rules say of the rest of it.
        Assert.Contains("8군데", told, StringComparison.Ordinal);
        Assert.All(new[] { "3", "4", "5", "7", "9", "10", "11" }, line => Assert.Contains($"**{line}번째 줄**", told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_files_that_are_too_large_are_refused()
    {
        using var slice = await SetUpAsync();

        Assert.Contains("UTF-8", (await slice.ImportAsync([0xFF, 0xFE, 0x41, 0x00])).Text(), StringComparison.Ordinal);
        Assert.Contains("UTF-8", (await slice.ImportAsync(Encoding.Latin1.GetBytes("basics: é"))).Text(), StringComparison.Ordinal);
        Assert.Contains("UTF-8", (await slice.ImportAsync([0x50, 0x4B, 0x03, 0x04, 0, 0])).Text(), StringComparison.Ordinal);
        Assert.Contains("1MB", (await slice.ImportAsync(new byte[(1024 * 1024) + 1])).Text(), StringComparison.Ordinal);
        // With a mark, and empty of changes.
        Assert.Contains("바뀔 것이 없어요", (await slice.ImportAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Header())])).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_file_say_nothing_on_discord_but_themselves()
    {
        using var slice = await SetUpAsync();

        var told = (await slice.ImportAsync(Header("basics: { '**@everyone** [x](http://e.x)': 1 }", "digest: { channel: '<@100> `x`' }"))).Text();

        Assert.DoesNotContain("<@100>", told.Replace("\\<@100>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("[x](", told.Replace("\\[x](", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
