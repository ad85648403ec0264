using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>Settings as a file, and back.</summary>
public sealed class SettingsFileTests
{
    private const string Rich =
        """
        studybot_settings: 1
        basics:
          day_start: "05:00"
        calendar:
          study_days: [월, tue, wed]
          holidays: kr
          cohort_start: 2026-03-02
          cohort_end: 2026-06-30
          breaks:
            - name: "봄: \"방학\""
              first: 2026-04-06
              last: 2026-04-08
        check_ins:
          minimum_minutes: 30
        questions:
          schedules:
            - number: 1
              channel: "#면접-질문 (901)"
              time: 09:30
              pin: no
            - name: 저녁
              channel: news
              time: "오후 9시"
              days: [sat, sun]
              levels: [basic]
              paused: yes
        milestones:
          announce: yes
        digest:
          channel: "#news"
        focus:
          voice_channels: ["#study room"]
        squads:
          roles: ["@코치"]
        """;

    [Theory]
    [InlineData("ko", "바뀐 것은 없어요.")]
    [InlineData("en-US", "Nothing was changed.")]
    public async Task That_nothing_was_changed_is_said_once(string locale, string words)
    {
        using var slice = await SetUpAsync();

        var refused = await slice.ImportAsync(
            Header("calendar:", "  cohort_start: 2026-06-01", "  cohort_end: 2026-05-01"), TestMember.Organiser with { Locale = locale });

        Assert.Equal(2, refused.Text().Split(words).Length);
    }

    /// <summary>However many channels and roles a file names.</summary>
    [Fact]
    public async Task Discord_is_asked_once_for_each_thing_at_the_preview_and_once_when_it_is_applied()
    {
        using var slice = await SetUpAsync();
        slice.Discord.Canned["guilds/900/roles"] =
            """
            [{ "id": "900", "name": "@everyone", "permissions": "84992", "position": 0 }, { "id": "600", "name": "운영진", "permissions": "0" },
             { "id": "601", "name": "코치", "permissions": "0", "mentionable": true, "position": 1 },
             { "id": "800", "name": "StudyBot", "permissions": "268435456", "position": 9 }]
            """;
        slice.Discord.Canned["guilds/900/members/800"] = """{ "roles": ["800"] }""";
        string[] schedules = [.. Enumerable.Range(1, 10).SelectMany(number => new[]
        {
            $"    - name: 일정 {number}", number % 2 == 0 ? "      channel: news" : "      channel: \"#면접-질문\"", $"      time: \"{8 + number}:00\"", "      ping: 코치",
        })];
        string[] roles = [.. new[] { 7, 30, 100 }.Select(days => $"  role_{days}: 코치")];
        var file = Header(["staff:", "  channel: staff", "  brief: \"08:30\"", "questions:", "  schedules:", .. schedules, "milestones:", .. roles, "digest:", "  channel: news"]);
        // Who the bot is, it learns once.
        await slice.ExportAsync();
        slice.Discord.Requests.Clear();

        var preview = await slice.ImportAsync(file);
        Assert.Equal(["guilds/900", "guilds/900/channels", "guilds/900/members/800", "guilds/900/roles"], Asked());
        await slice.Press(preview.Components().OfType<StudyBot.Discord.Model.Button>().Single().CustomId.Value, TestMember.Organiser);

        Assert.Equal(4, Asked().Count);
        Assert.Equal(10, slice.Sheet().RowsBelow("questions.schedules").Count);
        Assert.Equal("601", slice.Sheet()["milestones.role_100"]);

        List<string> Asked()
        {
            List<string> asked = [.. slice.Discord.Requests.Where(request => request.Method == "GET").Select(request => request.Path).Order(StringComparer.Ordinal)];
            slice.Discord.Requests.Clear();
            return asked;
        }
    }

    [Theory]
    [InlineData("ko", "언어와 시간", "다음 기수에 새로 정하세요.")]
    [InlineData("en", "Language and time", "Set anew for the next cohort.")]
    public async Task A_file_is_read_by_people_in_the_guilds_language(string language, string group, string anew)
    {
        using var slice = await SetUpAsync();
        await slice.Press($"settings:set:basics.language:{Print("ko")}", TestMember.Organiser, language);
        await slice.ApplyAsync(Rich);

        var file = await slice.ExportAsync(Emma);

        Assert.Contains($"# {group}", file, StringComparison.Ordinal);
        Assert.Contains("role: \"@운영진 (600)\"", file, StringComparison.Ordinal);
        Assert.Contains("channel: \"#면접-질문 (901)\"", file, StringComparison.Ordinal);
        Assert.Contains("  # cohort_end: 2026-06-30", file, StringComparison.Ordinal);
        Assert.Contains("    # - number: 1\n      # name: \"봄: \\\"방학\\\"\"", file, StringComparison.Ordinal);
        Assert.Contains(anew, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_changes_nothing_when_it_is_imported()
    {
        using var slice = await SetUpAsync();
        await slice.ApplyAsync(Rich);
        var before = slice.Sheet();
        var file = await slice.ExportAsync();

        // The dates stand there as remarks; without the marks they are values like all others.
        var live = System.Text.RegularExpressions.Regex.Replace(
            file, "^(?:(  )# (cohort_|breaks)|(    )# (- number)|(      )# )", "$1$2$3$4$5", System.Text.RegularExpressions.RegexOptions.Multiline);

        Assert.Contains("바뀔 것이 없어요", (await slice.ImportAsync(file)).Text(), StringComparison.Ordinal);
        Assert.Contains("\n  cohort_end: 2026-06-30", live, StringComparison.Ordinal);
        Assert.Contains("바뀔 것이 없어요", (await slice.ImportAsync(live)).Text(), StringComparison.Ordinal);
        Assert.Equal(before, slice.Sheet());
    }

    [Fact]
    public async Task All_of_a_file_is_shown_first_and_applied_at_once()
    {
        using var slice = await SetUpAsync();

        var preview = await slice.ImportAsync(Rich, Emma);
        var shown = slice.Sheet();
        var done = await slice.Press(preview.Button("Apply all"), Emma);
        var twice = await slice.Press(preview.Button("Apply all"), Emma);

        Assert.Contains("**Start of the day** 04:00 → 05:00", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("➕ 저녁 · 21:00 · Sat · Sun", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("**Squad roles** none → <@&601>", preview.Text(), StringComparison.Ordinal);
        Assert.Equal("04:00", shown["basics.day_start"]);
        Assert.Contains("changes are applied", done.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing has changed yet", done.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("another server's", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("<@105> applied it", twice.Text(), StringComparison.Ordinal);
        var sheet = slice.Sheet();
        Assert.Equal(
            ("mon,tue,wed", "kr", "2026-06-30", "30", "902", "21:00", "yes", "910"),
            (sheet["calendar.study_days"], sheet["calendar.holidays"], sheet["calendar.cohort_end"], sheet["check_ins.minimum_minutes"],
                sheet["digest.channel"], sheet["questions.schedules/2.time"], sheet["questions.schedules/2.paused"], sheet["focus.voice_channels"]));
        Assert.Contains("by the file **settings.yaml**", await AllLogAsync(slice), StringComparison.Ordinal);
        Assert.Contains("set the daily minimum to 30 min (before: ", await AllLogAsync(slice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_between_preview_and_button_loses_nothing()
    {
        using var slice = await SetUpAsync();
        var button = (await slice.ImportAsync(Rich)).Button("모두 적용");
        using var other = Bare();
        other.Discord.Canned["channels/902"] = slice.Discord.Canned["channels/902"];
        var folder = slice.Folder;
        slice.Database.Dispose();
        using var restarted = new Slice(folder, slice.Clock, slice.Discord, SettingsServices.Replace);

        Assert.Contains("모두 적용했어요", (await restarted.Press(button, TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Equal("05:00", restarted.Sheet()["basics.day_start"]);
    }

    [Fact]
    public async Task A_change_between_preview_and_button_is_not_undone()
    {
        using var slice = await SetUpAsync();
        var preview = await slice.ImportAsync(Header("basics: { day_start: '05:00' }"));
        await slice.Press($"settings:set:milestones.announce:{Print("no")}", Coach, "yes");

        var again = await slice.Press(preview.Button("모두 적용"), TestMember.Organiser);

        Assert.Contains("그사이 다른 운영진이", again.Text(), StringComparison.Ordinal);
        Assert.Equal("04:00", slice.Sheet()["basics.day_start"]);
        await slice.Press(again.Button("모두 적용"), TestMember.Organiser);
        Assert.Equal(("05:00", "yes"), (slice.Sheet()["basics.day_start"], slice.Sheet()["milestones.announce"]));
    }

    [Fact]
    public async Task One_thing_that_cannot_be_keeps_all_of_it_out()
    {
        using var slice = await SetUpAsync();
        var before = slice.Sheet();
        var events = slice.Database.Read(connection => Dapper.SqlMapper.ExecuteScalar<int>(connection, "select count(*) from staff_action"));
        var button = (await slice.ImportAsync(Rich)).Button("모두 적용");
        // The second schedule cannot be stored: the whole transaction goes back.
        slice.Database.Write(connection => Dapper.SqlMapper.Execute(connection, "create trigger broken before insert on question_schedule when new.id = 2 begin select raise(abort, 'broken'); end"));

        await Assert.ThrowsAnyAsync<Exception>(async () => await slice.Press(button, TestMember.Organiser));

        Assert.Equal(before, slice.Sheet());
        Assert.Equal(events, slice.Database.Read(connection => Dapper.SqlMapper.ExecuteScalar<int>(connection, "select count(*) from staff_action")));
        slice.Database.Write(connection => Dapper.SqlMapper.Execute(connection, "drop trigger broken"));
        Assert.Contains("모두 적용했어요", (await slice.Press(button, TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clone_finds_channels_and_roles_by_name_and_needs_no_setup()
    {
        using var origin = await SetUpAsync();
        await origin.ApplyAsync(Rich);
        var file = await origin.ExportAsync();
        using var clone = Bare();
        clone.In = new(950);
        var canned = clone.Discord.Canned;
        canned["guilds/950"] = """{ "id": "950", "name": "2기", "owner_id": "1" }""";
        canned["guilds/950/roles"] = """[{ "id": "950", "name": "@everyone", "permissions": "84992", "position": 0 }, { "id": "700", "name": "운영진", "permissions": "0" }, { "id": "701", "name": "코치", "permissions": "0" }]""";
        canned["guilds/950/members/800"] = """{ "roles": [] }""";
        canned["guilds/950/channels"] = """[{ "id": "951", "type": 0, "guild_id": "950", "name": "면접-질문" }, { "id": "952", "type": 5, "guild_id": "950", "name": "news" }]""";
        canned["channels/951"] = """{ "id": "951", "type": 0, "guild_id": "950", "name": "면접-질문" }""";
        canned["channels/952"] = """{ "id": "952", "type": 5, "guild_id": "950", "name": "news" }""";

        var missing = await clone.ImportAsync(file);
        var preview = await clone.ImportAsync(file.Replace("\"#study room (910)\"", "", StringComparison.Ordinal));
        await clone.Press(preview.Button("모두 적용"), TestMember.Organiser);

        Assert.Contains("study room \\(910\\)", missing.Text().Replace("(910)", "\\(910\\)", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("번째 줄", missing.Text(), StringComparison.Ordinal);
        Assert.Contains("이름으로 찾았어요", preview.Text(), StringComparison.Ordinal);
        var sheet = clone.Sheet();
        Assert.Equal(
            ("700", "701", "951", "952", "mon,tue,wed", null),
            (sheet["staff.role"], sheet["squads.roles"], sheet["questions.schedules/1.channel"], sheet["questions.schedules/2.channel"], sheet["calendar.study_days"], sheet["calendar.cohort_end"]));
        Assert.Equal("09:30", sheet["questions.schedules/1.time"]);
        // The same file again changes nothing.
        Assert.Contains("바뀔 것이 없어요", (await clone.ImportAsync(file.Replace("\"#study room (910)\"", "", StringComparison.Ordinal))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_without_a_time_comes_with_the_questions_and_stays_so()
    {
        using var slice = await SetUpAsync();
        var file = Header("questions: { schedules: [{ number: 1, time: '08:30' }] }", "digest: { channel: news, time: ~ }");

        await slice.ApplyAsync(file);
        var again = await slice.ImportAsync(file.Replace(", time: ~", "", StringComparison.Ordinal));
        var off = await slice.Press($"settings:clear:digest.channel:{Print("902")}", Coach);

        Assert.Contains("바뀔 것이 없어요", again.Text(), StringComparison.Ordinal);
        Assert.Contains("<#902> → 꺼짐", off.Text(), StringComparison.Ordinal);
        Assert.Null(slice.Sheet()["digest.time"]);
        Assert.Contains("주간 소식을 껐어요 (이전: <#902> 08:30)", await slice.LogAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_staff_role_does_not_change_by_file_what_it_cannot_by_hand()
    {
        using var slice = await SetUpAsync();

        var refused = await slice.ImportAsync(Header("staff:", "  role: '@코치 (601)'", "milestones: { announce: yes }"), Coach);
        await slice.ApplyAsync(Header("milestones: { announce: yes }"), Coach);

        Assert.Contains("**3번째 줄** · 이 설정은 서버 관리 권한", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(("600", "yes"), (slice.Sheet()["staff.role"], slice.Sheet()["milestones.announce"]));
    }

    private static async Task<string> AllLogAsync(Slice slice) =>
        $"{await slice.LogAsync(Emma)}\n{(await slice.Press("staff:log:1", Emma)).Text()}";
}
