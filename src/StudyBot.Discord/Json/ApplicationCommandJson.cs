using System.Text.Json.Serialization;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Application Command object, as on the wire. What Discord alone decides (id, version) is read and never sent.</summary>
internal sealed class ApplicationCommandJson
{
    public int? Type { get; set; }

    public string? Name { get; set; }

    public SortedDictionary<string, string>? NameLocalizations { get; set; }

    public string? Description { get; set; }

    public SortedDictionary<string, string>? DescriptionLocalizations { get; set; }

    public List<ApplicationCommandOptionJson>? Options { get; set; }

    public Permissions? DefaultMemberPermissions { get; set; }

    public bool? Nsfw { get; set; }

    public List<int>? IntegrationTypes { get; set; }

    public List<int>? Contexts { get; set; }
}

/// <summary>Application Command Option, as on the wire.</summary>
internal sealed class ApplicationCommandOptionJson
{
    public int Type { get; set; }

    public string? Name { get; set; }

    public SortedDictionary<string, string>? NameLocalizations { get; set; }

    public string? Description { get; set; }

    public SortedDictionary<string, string>? DescriptionLocalizations { get; set; }

    public bool? Required { get; set; }

    public List<ApplicationCommandChoiceJson>? Choices { get; set; }

    public List<ApplicationCommandOptionJson>? Options { get; set; }

    public List<int>? ChannelTypes { get; set; }

    [JsonConverter(typeof(OptionBoundConverter))]
    public double? MinValue { get; set; }

    [JsonConverter(typeof(OptionBoundConverter))]
    public double? MaxValue { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public bool? Autocomplete { get; set; }
}

/// <summary>Application Command Option Choice, as on the wire.</summary>
internal sealed class ApplicationCommandChoiceJson
{
    public string? Name { get; set; }

    public SortedDictionary<string, string>? NameLocalizations { get; set; }

    public OptionValue Value { get; set; }
}
