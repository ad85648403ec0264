using Dapper;
using StudyBot.Configuration;
using StudyBot.Storage.Export;
using StudyBot.Words;

namespace StudyBot.Tests.Configuration;

/// <summary>What is declared as a setting, and that it is all there is.</summary>
public sealed class SettingsBookTests
{
    /// <summary>What is noted of the making of a setting, and no setting itself.</summary>
    private static readonly string[] Notes = ["guild_id", "id", "changed_by", "changed_at", "set_by", "set_at", "withdrawn_by", "withdrawn_at", "from_date", "next_date", "next_due_at", "next_due", "review_after", "pool_warned_at"];

    /// <summary>Tables of a guild in which nothing is a setting: members', posts', jobs', logs', content's.</summary>
    private static readonly string[] NotSettings =
    [
        "answer", "answer_kept", "answer_post", "answer_thanks", "back_fill_ask", "board_cohort", "board_guild", "board_member", "board_moved", "board_node", "board_place", "board_total",
        "cohort_end", "content_import", "content_rating", "content_report", "content_score", "digest_post", "doctor_look", "doctor_problem", "earn_back", "excuse", "focus_credit", "focus_seat", "focus_session",
        "focus_stretch", "focus_voice_refusal", "follow_up_answer", "guild_advice", "guild_advice_text", "guild_content", "guild_content_draft", "guild_content_draft_input",
        "guild_farewell", "guild_question", "guild_question_text", "member_choice", "member_language", "member_letter", "milestone_grant", "milestone_reach", "milestone_trouble", "outage_day", "outage_notice",
        "peer_assignment", "peer_draft", "peer_request", "peer_review", "peer_reviewer", "peer_seat", "question_extra", "question_plan", "question_slot",
        "question_suggestion", "question_suggestion_edit", "reminder", "review_cap", "review_card", "review_log", "settings_import", "setup_draft",
        "squad_total", "staff_action", "staff_notice", "staff_nudge", "streak", "study_credit", "study_day", "study_event", "study_reversal",
    ];

    [Fact]
    public void Every_column_that_a_guild_can_set_is_a_setting_or_named_as_none()
    {
        using var slice = new Slice();
        var covered = slice.Get<SettingsBook>().Sections.SelectMany(section => section.Columns).ToHashSet();
        var columns = slice.Database.Read(connection => GuildTables.In(connection)
            .Where(table => !NotSettings.Contains(table.Name))
            .SelectMany(table => table.Columns.Where(column => !Notes.Contains(column.Name)).Select(column => $"{table.Name}.{column.Name}")).ToList());

        Assert.Equal(columns.Order(StringComparer.Ordinal), covered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_that_is_no_setting_is_there()
    {
        using var slice = new Slice();
        var known = slice.Database.Read(connection => GuildTables.In(connection).Select(table => table.Name).ToList());

        Assert.Empty(NotSettings.Except(known));
    }

    [Fact]
    public void Every_setting_is_found_and_fits_into_a_button()
    {
        using var slice = new Slice();
        var book = slice.Get<SettingsBook>();

        foreach (var section in book.Sections)
        {
            Assert.All(section.Fields, field => Check(book.Find(field.Path), field, field.Path));
            if (section.List is { } list)
                Assert.All(list.Fields, field => Check(book.Find(list.PathOf("123456789", field.Path)), field, list.PathOf("123456789", field.Path)));
            Assert.All(section.List?.Fields ?? [], field => Assert.InRange(field.Help.In(Language.English).Length, 1, 100));
        }

        var paths = book.Sections.SelectMany(section => section.Fields).Select(field => field.Path).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());

        void Check(SettingPlace? found, SettingField field, string path)
        {
            Assert.Same(field, found?.Field);
            Assert.InRange($"settings:typed:{path}:12345678:12".Length, 1, 100);
            Assert.InRange(field.Name.In(Language.English).Length, 1, 45);
        }
    }

    [Fact]
    public void A_default_is_a_value_of_its_kind_and_survives_a_file()
    {
        using var slice = new Slice();
        var book = slice.Get<SettingsBook>();
        var scope = book.Scope(Slice.Guild, "ko");

        Assert.All(
            book.Sections.SelectMany(section => section.Fields.Concat(section.List?.Fields ?? [])).Where(field => field.Default is not null),
            field => Assert.Equal(field.Default, field.Kind.Read(field.Kind.Written(field.Default!, scope), scope).Value));
    }

    [Fact]
    public void A_guild_without_anything_has_a_sheet()
    {
        using var slice = new Slice();
        var book = slice.Get<SettingsBook>();

        var sheet = book.Read(book.Scope(Slice.Guild, "en-US"));

        Assert.Equal(("en", "UTC", "04:00"), (sheet["basics.language"], sheet["basics.time_zone"], sheet["basics.day_start"]));
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from guild_settings")));
    }
}
