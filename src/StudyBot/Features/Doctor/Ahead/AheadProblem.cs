using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>A row of <c>doctor_problem</c>.</summary>
internal sealed record AheadProblem
{
    public long Id { get; init; }

    public required string Area { get; init; }

    public required string Fault { get; init; }

    public required Snowflake Place { get; init; }

    public long Missing { get; init; }

    public long Denied { get; init; }

    public Instant FoundAt { get; init; }

    public GuildProblem ToProblem() => new(Enum.Parse<GuildUse>(Area), Enum.Parse<Fault>(Fault), Place)
    {
        Missing = (Permissions)Missing,
        Denied = (Permissions)Denied,
    };

    public bool IsAbout(GuildProblem problem) =>
        problem.Use.ToString() == Area && problem.Fault.ToString() == Fault && problem.Place == Place;
}
