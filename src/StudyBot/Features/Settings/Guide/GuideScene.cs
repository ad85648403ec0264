using NodaTime;
using StudyBot.Content;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>All that a step is drawn from.</summary>
/// <param name="Draft">What was chosen so far.</param>
/// <param name="Shown">What would hold if it were put into force now.</param>
/// <param name="Language">Of whoever leads.</param>
/// <param name="Now">The instant.</param>
internal sealed record GuideScene(GuideDraft Draft, SavedSetup Shown, Language Language, Instant Now)
{
    /// <summary>What stands above; empty for nothing.</summary>
    public string Notice { get; init; } = "";

    /// <summary>What somebody typed for a zone and could be meant by it; empty for the usual ones.</summary>
    public string TypedZone { get; init; } = "";

    /// <summary>What keeps what is shown from working; empty where nobody looked.</summary>
    public IReadOnlyList<GuildProblem> Problems { get; init; } = [];

    /// <summary>What Discord said; null where nobody looked, or it did not answer.</summary>
    public GuildAccess? Access { get; init; }

    /// <summary>Whether Discord was asked and did not answer.</summary>
    public bool IsBlind { get; init; }

    /// <summary>Leads to the bot's invitation; null when that would mend nothing.</summary>
    public string? Invitation { get; init; }

    /// <summary>Stands for the questions to come; null where there is none.</summary>
    public Question? Sample { get; init; }

    /// <summary>Whether the guild was set up before.</summary>
    public bool IsSetUp => Shown.PlanBefore is not null;

    public IEnumerable<GuildProblem> ProblemsOf(GuildUse use) => Problems.Where(problem => problem.Use == use);
}
