using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

/// <summary>Examines one guild: what it has chosen, and whether the bot may do it.</summary>
internal sealed class GuildDoctor(
    Database database, GuildSettingsReader settings, GuildAccessReader access, IEnumerable<IGuildNeeds> needs, IEnumerable<IGuildCheck> checks)
{
    private readonly IGuildNeeds[] _needs = [.. needs];
    private readonly IGuildCheck[] _checks = [.. checks];

    /// <summary>Looks at the guild once. Null when the bot is no longer in it.</summary>
    /// <param name="guildId">Which.</param>
    /// <param name="locale">Its Discord locale, for the settings of a guild that set nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<GuildVisit?> VisitAsync(Snowflake guildId, string? locale, CancellationToken cancellationToken) =>
        await access.ReadAsync(guildId, cancellationToken) is { } seen ? Visit(guildId, locale, seen) : null;

    /// <summary>The same with what is known already; null for nothing.</summary>
    /// <inheritdoc cref="VisitAsync"/>
    public GuildVisit Visit(Snowflake guildId, string? locale, GuildAccess? seen) =>
        new(settings.Of(guildId, locale), NeedsOf(guildId, locale), seen);

    public IReadOnlyList<GuildNeed> NeedsOf(Snowflake guildId, string? locale) => database.Read(connection =>
    {
        var guild = GuildSettingsReader.Of(connection, guildId, locale);
        return _needs.SelectMany(feature => feature.Of(connection, guild)).ToList();
    });

    /// <summary>All checks, in a reader's language, in the order in which one would mend what they find.</summary>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(GuildVisit visit, Language language, CancellationToken cancellationToken)
    {
        var texts = GuildDoctorTexts.Both.In(language);
        var examination = new Examination(
            _checks.Select(check => new BoundCheck(check, visit, language)), (check, _) => Finding.Skipped(check.Subject, texts.NotExamined));
        var findings = new List<Finding>();
        await foreach (var finding in examination.RunAsync(cancellationToken))
            findings.Add(finding);
        return findings;
    }

    private sealed record BoundCheck(IGuildCheck Check, GuildVisit Visit, Language Language) : ICheck
    {
        public string Subject => Check.Subject(Language);

        public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) => Check.RunAsync(Visit, Language, cancellationToken);
    }
}
