using System.Text.Json;
using StudyBot.Storage;
using StudyBot.Storage.Export;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Storage.Export;

public sealed class GuildExportTests
{
    private const string Secret = "이건 나만 보는 생각";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Private_texts_are_in_it_only_when_asked_for(bool privateTexts)
    {
        using var scene = new QuestionScene();
        await scene.Slice.Command("checkin", TestMember.Jisu, ("minutes", 30L), ("note", Secret));

        var (rows, json) = Export(scene.Slice.Database.Path, (long)Slice.Guild.Value, privateTexts);

        Assert.True(rows > 0);
        Assert.Equal(privateTexts, json.Contains(Secret, StringComparison.Ordinal));
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Assert.Equal(("studybot.guild", 1, "900"), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32(), root.GetProperty("guild_id").GetString()));
        var @event = root.GetProperty("tables").GetProperty("study_event")[0];
        Assert.Equal(30, @event.GetProperty("minutes").GetInt32());
        Assert.Equal(TestMember.Jisu.User.Id.ToString(), @event.GetProperty("user_id").GetString());
        Assert.Equal(privateTexts, @event.TryGetProperty("note", out _));
        Assert.Equal(!privateTexts, root.GetProperty("left_out").EnumerateArray().Any(column => column.GetString() == "study_event.note"));
    }

    [Fact]
    public async Task Nothing_of_another_guild_is_in_it()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        Assert.Equal(0, Export(slice.Database.Path, 901, privateTexts: true).Rows);
    }

    [Fact]
    public void Every_table_is_of_a_guild_or_known_not_to_be()
    {
        using var file = new StoredFile();
        using var connection = new DatabaseFile(file.Database).Connect();

        var others = DatabaseFile.Tables(connection).Except(GuildTables.In(connection).Select(table => table.Name));

        // What a member keeps for all guilds, and the bot's own notes.
        Assert.Equal(["advice_saved", "advice_seen", "guild_content_counter", "heartbeat", "migration", "outage"], others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_members_write_is_private()
    {
        using var file = new StoredFile();
        using var connection = new DatabaseFile(file.Database).Connect();

        var columns = GuildTables.In(connection).SelectMany(table => table.Columns.Where(table.IsPrivate).Select(column => $"{table.Name}.{column.Name}")).ToList();

        Assert.Superset(
            new HashSet<string>(["answer.body", "answer_kept.body", "follow_up_answer.body", "study_event.note", "peer_request.body", "peer_review.comment",
                "content_report.body", "content_report.reason", "question_suggestion.prompt", "question_suggestion.reason", "guild_content_draft_input.value",
                "content_import.content", "staff_action.reason"]),
            columns.ToHashSet());
        Assert.DoesNotContain("guild_question_text.prompt", columns);
        Assert.DoesNotContain("study_day.study_date", columns);
    }

    private static (long Rows, string Json) Export(string database, long guild, bool privateTexts)
    {
        using var output = new MemoryStream();
        var rows = new GuildExport(new DatabaseFile(database), new ManualClock()).Write(guild, privateTexts, output);
        return (rows, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }
}
