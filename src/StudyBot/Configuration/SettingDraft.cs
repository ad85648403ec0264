using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>Whose settings, and when.</summary>
/// <param name="GuildId">Whose.</param>
/// <param name="Locale">The guild's Discord locale, for defaults.</param>
/// <param name="Today">The guild's study date.</param>
/// <param name="At">The instant.</param>
internal sealed record SettingScope(Snowflake GuildId, string? Locale, LocalDate Today, Instant At)
{
    /// <summary>What Discord says of the guild.</summary>
    public required GuildInquiry Inquiry { get; init; }

    /// <summary>Known where something is read that can name a channel or role.</summary>
    public GuildPlaces Places { get; init; } = GuildPlaces.None;

    public async Task<SettingScope> WithPlacesAsync(CancellationToken cancellationToken) =>
        this with { Places = GuildPlaces.Of(await Inquiry.AccessAsync(cancellationToken)) };
}

/// <summary>Why a setting cannot be as it shall be, in the words of who wants it.</summary>
/// <param name="Path">Which.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
internal sealed record SettingObjection(string Path, string Sentence);

/// <summary>A guild's settings as they are and as they shall be.</summary>
/// <param name="Scope">Whose, and when.</param>
/// <param name="By">Who of staff wants it.</param>
/// <param name="Language">Theirs.</param>
/// <param name="Before">As they are.</param>
/// <param name="Wanted">As they shall be.</param>
internal sealed record SettingDraft(SettingScope Scope, Snowflake By, Language Language, SettingSheet Before, SettingSheet Wanted)
{
    private readonly List<SettingObjection> _objections = [];

    public IReadOnlyList<SettingObjection> Objections => _objections;

    public IReadOnlyList<SettingDifference> Differences { get; } = Before.DifferencesTo(Wanted);

    public bool Changes(string path) => Before[path] != Wanted[path];

    /// <summary>Whether anything is different below a path.</summary>
    public bool ChangesWithin(string prefix) => Differences.Any(difference => difference.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <param name="path">Of the setting that stands in the way.</param>
    /// <param name="sentence">Null when nothing does.</param>
    public void Object(string path, string? sentence)
    {
        if (sentence is not null)
            _objections.Add(new SettingObjection(path, sentence));
    }
}
