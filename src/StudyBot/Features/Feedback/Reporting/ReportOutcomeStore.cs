using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>Which members are still to be told what became of their reports.</summary>
internal sealed class ReportOutcomeStore(Database database)
{
    private const int MostAttempts = 5;
    private const int MostAtOnce = 20;

    /// <summary>Reports whose member is to be told by now, the longest waiting first.</summary>
    public IReadOnlyList<Snowflake> Due(Instant now) => database.Read(connection => connection.Query<Snowflake>(
        "select id from content_report where tell_at <= @now order by tell_at, id limit @MostAtOnce", new { now, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(tell_at) from content_report where tell_at is not null")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next, of five in all; null when there is nothing to tell any more.</summary>
    public Report? Take(Snowflake id, Instant now) => database.Write(connection =>
    {
        var before = connection.ExecuteScalar<int?>("select tells from content_report where id = @id and tell_at is not null", new { id });
        return before + 1 is not { } attempt ? null : connection.QuerySingle<Report>(
            $"update content_report set tells = @attempt, tell_at = @next where id = @id returning {ReportRows.Columns}",
            new { id, attempt, next = attempt < MostAttempts ? now + DelayAfter(attempt) : (Instant?)null });
    });

    /// <summary>The member knows, or takes no messages.</summary>
    public void Done(Report report) => database.Write(connection => connection.Execute(
        "update content_report set tell_at = null where id = @Id", new { report.Id }));

    /// <summary>1, 5 and 25 minutes, and two hours.</summary>
    private static Duration DelayAfter(int attempts) => Duration.FromMinutes(Math.Pow(5, attempts - 1));
}
