using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>
/// How a member came to what they see, and in which language: enough to walk on from any button, after a restart too. It
/// fits a custom id with 100 characters: <c>advice:verb:at:mode:topic:term</c>.
/// </summary>
/// <param name="Language">In which language advice is shown.</param>
internal sealed record AdviceTrail(Language Language)
{
    /// <summary>The longest search, in letters that count.</summary>
    public const int LongestTerm = 48;

    private const char SavedMark = 's';

    /// <summary>Null for all topics.</summary>
    public string? TopicId { get; init; }

    /// <summary>In the search's own spelling, as <see cref="Term(string)"/> gives it; empty for none.</summary>
    public string Search { get; init; } = "";

    /// <summary>Whether it leads through what the member saved.</summary>
    public bool Saved { get; init; }

    /// <summary>A search's own spelling.</summary>
    public static string Term(string typed) => SearchTerm.Of(typed, LongestTerm);

    public CustomId To(string route, AdviceItem at) => To(route, ContentKey.Of(at.Id));

    public CustomId To(string route, int page) => To(route, page.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads what <see cref="To(string, AdviceItem)"/> wrote; null for what this program never wrote.</summary>
    /// <param name="customId">Can be forged.</param>
    /// <param name="library">Knows the topics.</param>
    public static (string At, AdviceTrail Trail)? Read(CustomId customId, ContentLibrary library)
    {
        if (customId.Arguments is not [var at, var mode, var topic, var term] ||
            mode is not [('k' or 'e') and var language, .. var rest] || rest is not ("" or "s") ||
            (topic.Length > 0 && library.AdviceTopics.All(known => known.Id != topic)))
        {
            return null;
        }

        return (at, new AdviceTrail(language == 'k' ? Language.Korean : Language.English)
        {
            TopicId = topic.Length > 0 ? topic : null,
            Search = Term(term),
            Saved = rest.Length > 0,
        });
    }

    private CustomId To(string route, string at)
    {
        var language = Language == Language.Korean ? 'k' : 'e';
        return CustomId.Of(route, at, Saved ? $"{language}{SavedMark}" : $"{language}", TopicId ?? "", Search);
    }
}
