using System.Data;
using Dapper;
using StudyBot.Content;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Benchmarks.Presses;

/// <summary>
/// Fills a database with what the stores would have written, in bulk: answers with their study events, days, totals, streaks,
/// and the review cards that the bot's own <see cref="ReviewCard"/> makes of the ratings.
/// </summary>
internal sealed class HistoryWriter(IReadOnlyList<Question> questions, History history)
{
    /// <summary>Ratings that members give, one each by habit.</summary>
    private static readonly Rating[] Habits = [Rating.Hard, Rating.Good, Rating.Easy];

    private const string Scratch =
        """
        create temp table member (place integer primary key, member integer, guild_id bigint, user_id bigint, habit integer);
        create temp table slot (guild_id bigint, id bigint, days_ago integer, local_date text, question_id text, at bigint, primary key (guild_id, id)) without rowid;
        create temp table day (local_date text primary key, week integer, month integer);
        create temp table sample (id integer primary key, body text);
        create temp table card (guild_id bigint, habit integer, question_id text, revision integer, stability real, difficulty real,
            last_date text, due_date text, reps integer, lapses integer, primary key (guild_id, habit, question_id)) without rowid;
        create temp table rating (guild_id bigint, habit integer, question_id text, revision integer, slot_id bigint, study_date text,
            at bigint, elapsed integer, stability real, difficulty real, last_before text, due_before text, reps integer, lapses integer,
            primary key (guild_id, habit, question_id, revision)) without rowid;
        """;

    public void Write(IDbConnection connection)
    {
        connection.Execute(Scratch);
        WriteGuilds(connection);
        connection.Execute(
            "insert into temp.member values (@place, @member, @guildId, @userId, @habit)",
            Enumerable.Range(0, history.Members).Select(member => new
            {
                place = (Cohort.GuildOf(member) * history.Members) + member,
                member,
                guildId = Cohort.GuildId(Cohort.GuildOf(member)),
                userId = Cohort.UserId(member),
                habit = (int)Habits[member / Cohort.Guilds % Habits.Length],
            }));
        connection.Execute("insert into temp.sample values (@Index, @Item)", SampleAnswers.All.Index().Select(sample => new { sample.Index, sample.Item }));
        foreach (var guild in Enumerable.Range(0, Cohort.Guilds))
            WriteCards(connection, guild);
        connection.Execute(HistorySql.Derive);
    }

    private void WriteGuilds(IDbConnection connection)
    {
        foreach (var guild in Enumerable.Range(0, Cohort.Guilds))
        {
            connection.Execute(
                "insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at) values (@id, 'ko', 'Asia/Seoul', 240, 1, 0)",
                new { id = Cohort.GuildId(guild) });
            foreach (var schedule in Enumerable.Range(0, Cohort.QuestionsToday))
                WriteSlot(connection, guild, daysAgo: 0, schedule);
            foreach (var daysAgo in Enumerable.Range(1, history.Days))
                WriteSlot(connection, guild, daysAgo, schedule: 0);
        }

        foreach (var date in Enumerable.Range(1, history.Days).Select(days => Cohort.Today.PlusDays(-days)))
        {
            connection.Execute(
                "insert into temp.day values (@date, @week, @month)",
                new { date, week = BoardPeriods.WeekOf(date), month = BoardPeriods.MonthOf(date) });
        }
    }

    private void WriteSlot(IDbConnection connection, int guild, int daysAgo, int schedule)
    {
        var row = new
        {
            id = Cohort.SlotId(guild, daysAgo, schedule),
            guildId = Cohort.GuildId(guild),
            schedule = schedule + 1,
            daysAgo,
            date = Cohort.Today.PlusDays(-daysAgo),
            question = QuestionOf(guild, daysAgo, schedule).Id,
            due = Cohort.PostedAt(daysAgo).ToUnixTimeMilliseconds(),
            closes = Cohort.ClosesAt(daysAgo).ToUnixTimeMilliseconds(),
        };
        connection.Execute(
            """
            insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts, due_at, expires_at,
                closes_at, claimed_at, channel_id, message_id, sent_at)
            values (@id, @guildId, @schedule, @date, @question, 'sent', @due, 1, @due, @closes, @closes, @due, 1, @id, @due)
            """,
            row);
        if (daysAgo > 0)
            connection.Execute("insert into temp.slot values (@guildId, @id, @daysAgo, @date, @question, @due)", row);
    }

    /// <summary>One card a question, and as many ratings as it was asked: members of a habit have the same ones.</summary>
    private void WriteCards(IDbConnection connection, int guild)
    {
        var asked = Enumerable.Range(1, history.Days).Reverse().GroupBy(daysAgo => QuestionOf(guild, daysAgo, schedule: 0).Id);
        foreach (var (question, habit) in asked.SelectMany(question => Habits.Select(habit => (question, habit))))
        {
            ReviewCard? card = null;
            foreach (var (number, daysAgo) in question.Index())
            {
                WriteRating(connection, guild, habit, question.Key, revision: number + 1, daysAgo, card);
                card = ReviewCard.After(card, habit, Cohort.Today.PlusDays(-daysAgo));
            }

            WriteCard(connection, guild, habit, question.Key, question.Count(), card!);
        }
    }

    private static void WriteRating(
        IDbConnection connection, int guild, Rating habit, string question, int revision, int daysAgo, ReviewCard? before)
    {
        var date = Cohort.Today.PlusDays(-daysAgo);
        connection.Execute(
            """
            insert into temp.rating values (@guildId, @habit, @question, @revision, @slotId, @date, @at, @elapsed,
                @stability, @difficulty, @last, @due, @reps, @lapses)
            """,
            new
            {
                guildId = Cohort.GuildId(guild),
                habit = (int)habit,
                question,
                revision,
                slotId = Cohort.SlotId(guild, daysAgo),
                date,
                at = Cohort.PostedAt(daysAgo).AddMinutes(40).ToUnixTimeMilliseconds(),
                elapsed = before?.ElapsedDays(date),
                stability = before?.Memory.Stability,
                difficulty = before?.Memory.Difficulty,
                last = before?.LastDate,
                due = before?.DueDate,
                reps = before?.Reps ?? 0,
                lapses = before?.Lapses ?? 0,
            });
    }

    private static void WriteCard(IDbConnection connection, int guild, Rating habit, string question, int revision, ReviewCard card) => connection.Execute(
        "insert into temp.card values (@guildId, @habit, @question, @revision, @Stability, @Difficulty, @LastDate, @DueDate, @Reps, @Lapses)",
        new
        {
            guildId = Cohort.GuildId(guild),
            habit = (int)habit,
            question,
            revision,
            card.Memory.Stability,
            card.Memory.Difficulty,
            card.LastDate,
            card.DueDate,
            card.Reps,
            card.Lapses,
        });

    private Question QuestionOf(int guild, int daysAgo, int schedule) => questions[(daysAgo + schedule + (guild * 37)) % questions.Count];
}
