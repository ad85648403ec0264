using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>An item as rows: one for itself, one for each of its languages.</summary>
internal static class ItemRows
{
    /// <summary>In the place of what was there before.</summary>
    public static void Write(IDbConnection connection, Actor actor, long number, OwnEntry entry)
    {
        if (entry is QuestionEntry question)
            WriteQuestion(connection, actor, number, question);
        else if (entry is AdviceEntry advice)
            WriteAdvice(connection, actor, number, advice);
    }

    /// <summary>False when it is so already, or the item is another guild's.</summary>
    public static bool SetRetired(IDbConnection connection, Actor actor, ItemKind kind, long number, bool retired)
    {
        var change = new { number, actor.GuildId, retiredAt = retired ? actor.At : (Instant?)null, retired };
        return connection.Execute(
            kind == ItemKind.Question
                ? "update guild_question set retired_at = @retiredAt where number = @number and guild_id = @GuildId and (retired_at is null) = @retired"
                : "update guild_advice set retired_at = @retiredAt where number = @number and guild_id = @GuildId and (retired_at is null) = @retired",
            change) > 0;
    }

    private static void WriteQuestion(IDbConnection connection, Actor actor, long number, QuestionEntry entry)
    {
        connection.Execute(
            """
            insert into guild_question (number, guild_id, topic, level, kind, revision, created_by, created_at, changed_by, changed_at)
            values (@number, @GuildId, @TopicId, @level, @type, 1, @By, @At, @By, @At)
            on conflict (number) do update set topic = excluded.topic, level = excluded.level, kind = excluded.kind,
                revision = guild_question.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            new { number, actor.GuildId, entry.TopicId, level = ItemWords.Code(entry.Level), type = ItemWords.Code(entry.Type), actor.By, actor.At });
        connection.Execute("delete from guild_question_text where number = @number", new { number });
        foreach (var (language, text) in Languages(entry.Korean, entry.English))
        {
            connection.Execute(
                """
                insert into guild_question_text (number, language, prompt, hint, key_points, answer, follow_ups)
                values (@number, @language, @Prompt, @Hint, @keyPoints, @Answer, @followUps)
                """,
                new
                {
                    number,
                    language,
                    text.Prompt,
                    text.Hint,
                    keyPoints = string.Join('\n', text.KeyPoints),
                    text.Answer,
                    followUps = string.Join('\n', text.FollowUps),
                });
        }
    }

    private static void WriteAdvice(IDbConnection connection, Actor actor, long number, AdviceEntry entry)
    {
        connection.Execute(
            """
            insert into guild_advice (number, guild_id, topic, stage, revision, created_by, created_at, changed_by, changed_at)
            values (@number, @GuildId, @TopicId, @stage, 1, @By, @At, @By, @At)
            on conflict (number) do update set topic = excluded.topic, stage = excluded.stage,
                revision = guild_advice.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            new { number, actor.GuildId, entry.TopicId, stage = ItemWords.Code(entry.Stage), actor.By, actor.At });
        connection.Execute("delete from guild_advice_text where number = @number", new { number });
        foreach (var (language, text) in Languages(entry.Korean, entry.English))
        {
            connection.Execute(
                """
                insert into guild_advice_text (number, language, title, body, task, source)
                values (@number, @language, @Title, @Body, @Task, @Source)
                """,
                new { number, language, text.Title, text.Body, text.Task, text.Source });
        }
    }

    private static IEnumerable<(string Code, T Text)> Languages<T>(T? korean, T? english)
        where T : class
    {
        if (korean is not null)
            yield return (Language.Korean.Code(), korean);
        if (english is not null)
            yield return (Language.English.Code(), english);
    }
}
