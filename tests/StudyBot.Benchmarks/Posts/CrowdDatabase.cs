using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Benchmarks.Posts;

/// <summary>What the guilds' organisers have set up, and what was asked before.</summary>
internal static class CrowdDatabase
{
    /// <summary>Every guild was asked all of the last days, in the same channel.</summary>
    private const string History =
        """
        insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts,
            due_at, expires_at, closes_at, claimed_at, channel_id, in_forum, message_id, sent_at)
        select (@at << 20) + row_number() over (order by guild_id), guild.guild_id, 1, @date, @question, 'sent', @at, 1,
            @at, @at, @at, @at, channel_id, 0, (@at - 1420070400000) << 22, @at
        from question_schedule as guild
        """;

    public static void Fill(string path, IReadOnlyList<CrowdGuild> guilds)
    {
        using var callbacks = new Callbacks(presses: 0);
        using var bot = new PressBot(path, callbacks);
        var questions = bot.Content.Questions;
        bot.Database.Write(connection =>
        {
            foreach (var guild in guilds)
                SetUp(connection, guild);
            foreach (var day in Enumerable.Range(1, Crowd.DaysBefore))
            {
                var at = Crowd.Due.AddDays(-day).ToUnixTimeMilliseconds();
                connection.Execute(History, new { at, date = Crowd.Today.PlusDays(-day), question = questions[day].Id });
            }
        });
    }

    private static void SetUp(IDbConnection connection, CrowdGuild guild)
    {
        connection.Execute(
            "insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at) values (@guild, 'ko', 'Asia/Seoul', 240, @by, 0)",
            new { guild = (long)guild.Id, by = (long)guild.Organiser.UserId });
        var schedule = ScheduleDates.Fresh(new Snowflake(guild.Id), QuestionSchedule.First) with
        {
            ChannelId = new Snowflake(guild.Channel),
            LocalTime = new LocalTime(9, 0),
            OpensThread = guild.Fate == Fate.Thread,
            Pins = guild.Fate == Fate.Pin,
        };
        QuestionScheduleStore.Save(connection, DateTimeZoneProviders.Tzdb["Asia/Seoul"], Instant.FromDateTimeOffset(Crowd.Due.AddHours(-1)), schedule);
    }
}
