using Dapper;
using StudyBot.Features.Privacy;
using StudyBot.Storage;
using StudyBot.Storage.Export;
using StudyBot.Storage.Members;
using StudyBot.Study;

namespace StudyBot.Tests.Storage.Members;

/// <summary>Whatever is stored of a member is shown, exported and deleted. A table that is added fails here until somebody decides.</summary>
public sealed class MemberTablesTests
{
    private const long Member = 777_000_777;
    private const long Other = 777_000_888;

    /// <summary>What holds nothing of members: how a guild is asked, when it studies, and sums without names.</summary>
    private static readonly string[] OfNobody =
    [
        "board_cohort", "board_guild", "board_node", "board_squad", "brief_plan", "content_score", "digest_plan", "digest_post", "doctor_look",
        "doctor_problem", "focus_channel", "guild_advice_text",
        "guild_content", "guild_content_counter", "guild_farewell", "guild_question_text", "heartbeat", "migration", "milestone_guild", "milestone_trouble", "outage",
        "outage_day", "outage_notice", "question_extra", "question_schedule", "squad_total", "staff_notice",
    ];

    [Fact]
    public void Every_table_is_on_the_list_or_known_to_hold_nothing_of_members()
    {
        using var file = new StoredFile();
        using var connection = new DatabaseFile(file.Database).Connect();

        var unknown = DatabaseFile.Tables(connection).Except(MemberTables.All.Select(table => table.Name)).Except(OfNobody);

        Assert.Empty(unknown);
        Assert.Empty(OfNobody.Intersect(MemberTables.All.Select(table => table.Name)));
    }

    [Fact]
    public void Every_column_that_names_somebody_is_on_the_list()
    {
        using var file = new StoredFile();
        using var connection = new DatabaseFile(file.Database).Connect();

        var columns = DatabaseFile.Tables(connection)
            .SelectMany(table => GuildTables.Columns(connection, table).Where(column => MemberTable.NamesSomebody(column.Name)).Select(column => $"{table}.{column.Name}"));

        Assert.Empty(columns.Except(MemberTables.All.Select(table => $"{table.Name}.{table.Column}")));
    }

    [Fact]
    public void Each_stands_once_in_an_export_and_what_is_counted_has_words()
    {
        Assert.Equal(MemberTables.All.Count, MemberTables.All.Select(table => table.Key).Distinct().Count());
        Assert.Equal(PrivacyTexts.Both.Korean.Columns.Keys, PrivacyTexts.Both.English.Columns.Keys);
        foreach (var texts in new[] { PrivacyTexts.Both.Korean, PrivacyTexts.Both.English })
        {
            Assert.All(MemberTables.All.SelectMany(table => table.Counts), count => Assert.NotEmpty(texts.Count(count.Name, 2)));
            Assert.All(Enum.GetValues<MemberData>(), data => Assert.NotEmpty(texts.Name(data) + texts.Why(data)));
        }
    }

    /// <summary>What stays, and why, stands in <see cref="MemberTables"/>.</summary>
    [Fact]
    public async Task Of_a_member_who_deletes_everything_no_table_holds_anything_but_what_was_decided()
    {
        using var file = new StoredFile();
        FilledTables.Fill(file.Database, (long)Slice.Guild.Value, Member, Other);
        using var slice = new Slice(file.Folder);
        var others = Cells(slice).Count(cell => cell.Value is Other);
        Assert.True(Cells(slice).Count(cell => cell.Value is Member) > 50);

        var store = slice.Get<PrivacyStore>();
        var erasure = new Erasure(Slice.Guild, Discord.Model.Snowflake.FromInt64(Member), new(2026, 3, 2), slice.Clock.Now());
        Assert.True(await store.EraseAsync(erasure) > 30);

        var left = Cells(slice).Where(cell => cell.Value is Member || (cell.Value is string text &&
            (text.Contains($"{Member}", StringComparison.Ordinal) || text.Contains(FilledTables.Mine, StringComparison.Ordinal))));
        Assert.Equal(
            [
                // Until its message is out of the thread.
                "answer_post.user_id",
                // Found by what the boards' other rows say, which these do not: see InFlightTests.
                "board_place.user_id",
                // A no to being counted in voice.
                "focus_voice_refusal.user_id",
                // A review belongs to the author of the answer.
                "peer_review.comment",
            ],
            left.Select(cell => $"{cell.Table}.{cell.Column}").Distinct().Order(StringComparer.Ordinal).ToArray());
        Assert.True(Cells(slice).Count(cell => cell.Value is Other) > others / 2);
        Assert.Equal(0, await store.EraseAsync(erasure));
    }

    private static List<(string Table, string Column, object? Value)> Cells(Slice slice) => slice.Database.Read(connection =>
        DatabaseFile.Tables(connection).ToList().SelectMany(table => connection.Query($"select * from {table}")
            .SelectMany(row => ((IDictionary<string, object?>)row).Select(cell => (table, cell.Key, (object?)cell.Value)))).ToList());
}
