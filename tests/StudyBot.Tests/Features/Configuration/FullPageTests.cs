using Dapper;
using StudyBot.Discord.Interactions;
using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>A guild that has as much of everything as it can.</summary>
public sealed class FullPageTests
{
    [Theory]
    [InlineData("ko")]
    [InlineData("en-US")]
    public async Task Every_page_fits_into_a_message(string locale)
    {
        using var slice = await SetUpAsync();
        Fill(slice);
        var organiser = TestMember.Organiser with { Locale = locale };

        var pages = new[] { "-", "basics", "staff", "calendar", "check_ins", "questions", "questions.schedules/7", "milestones", "digest", "focus", "squads", "content" };
        foreach (var page in pages)
            Fits(page, await slice.Press($"settings:go:{page}", organiser));
        Assert.Contains("10", (await slice.ExportAsync()).Split('\n').Last(line => line.Contains("number: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static void Fits(string page, InteractionResponse response)
    {
        var message = Assert.IsType<UpdateMessage>(response).Message;
        var embed = Assert.Single(message.Embeds!);
        Assert.True(response.Text().Length < 6000, $"{page} has {response.Text().Length} characters");
        Assert.True(embed.Description is null || embed.Description.Length <= 4096, page);
        Assert.True(embed.Title!.Length <= 256, page);
        Assert.All(embed.Fields ?? [], field => Assert.InRange(field.Value.Length, 1, 1024));
        Assert.InRange(message.Components!.Count, 1, 5);
        Assert.All(message.Components, row => Assert.InRange(row.Components.Count, 1, 5));
    }

    private static void Fill(Slice slice) => slice.Database.Write(connection =>
    {
        for (var number = 2; number <= 10; number++)
        {
            connection.Execute(
                """
                insert into question_schedule (guild_id, id, channel_id, local_time, next_date, next_due_at, name, in_forum, weekdays, topics, excluded_topics,
                    levels, climbs, opens_thread, pins)
                values (900, @number, 1234567890123456789, '09:00', '2026-03-03', 1, @name, 0, 85, '', '', 7, 0, 0, 0)
                """,
                new { number, name = $"{number}_{new string('_', 36)}" });
        }

        for (var number = 1; number <= 25; number++)
        {
            connection.Execute(
                "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, @date, @date, @name, 1, 1)",
                new { date = $"2027-04-{number:00}", name = new string('*', 60) });
            connection.Execute("insert into focus_channel (guild_id, channel_id) values (900, @id)", new { id = 1234567890123456700 + number });
            connection.Execute("insert into board_squad (guild_id, squad_id) values (900, @id)", new { id = 1234567890123456700 + number });
            connection.Execute(
                "insert into guild_withdrawn (guild_id, kind, scope, target, withdrawn_by, withdrawn_at) values (900, 'advice', 'item', @id, 1, 1)",
                new { id = $"a-very-long-name-of-an-item-{number}" });
        }

        connection.Execute("insert into guild_content (guild_id, revision) values (900, 7) on conflict (guild_id) do nothing");
        foreach (var days in StudyBot.Study.Milestones.Days)
        {
            connection.Execute(
                "insert into milestone_role (guild_id, days, role_id, set_by, set_at) values (900, @days, 1234567890123456789, 1, 1)", new { days });
        }
    });
}
