using System.Globalization;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>What any field can get wrong: absence, type, length, range.</summary>
internal sealed partial record FormError
{
    public static FormError Required { get; } = new("BASE_TYPE_REQUIRED", "This field is required");

    public static FormError NotBoolean { get; } = new("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");

    public static FormError NotObject { get; } = new("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");

    public static FormError NotDictionary { get; } = new("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");

    public static FormError NotList { get; } = new("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");

    public static FormError NotText { get; } = new("STRING_TYPE_CONVERT", "Could not interpret value as string.");

    public static FormError NoMatch { get; } = new("STRING_TYPE_REGEX", "String value did not match validation regex.");

    public static FormError NotUrl { get; } = new("URL_TYPE_INVALID_URL", "Not a well formed URL.");

    public static FormError NotTime(string value) => new("DATE_TIME_TYPE_PARSE", $"Could not parse {value}. Should be ISO8601.");

    public static FormError Not(string kind, string value) => new("NUMBER_TYPE_COERCE", $"Value \"{value}\" is not {kind}.");

    public static FormError MaxLength(int max) => new("BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");

    public static FormError BadLength(int min, int max) => new("BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");

    public static FormError TooBig(string kind, double max) =>
        new("NUMBER_TYPE_MAX", $"{kind} value should be less than or equal to {max.ToString(CultureInfo.InvariantCulture)}.");

    public static FormError TooSmall(string kind, double min) =>
        new("NUMBER_TYPE_MIN", $"{kind} value should be greater than or equal to {min.ToString(CultureInfo.InvariantCulture)}.");

    public static FormError NoChoice<T>(IEnumerable<T> choices) =>
        new("BASE_TYPE_CHOICES", $"Value must be one of {{{string.Join(", ", choices.Select(Literal))}}}.");

    /// <summary>The <c>type</c> that decides how an object is read is none that fits in this place.</summary>
    public static FormError NoType(IReadOnlyCollection<int> types) =>
        new("UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", types)}{(types.Count == 1 ? "," : string.Empty)}).");

    public static FormError BadScheme(string scheme, IEnumerable<string> allowed) =>
        new("URL_TYPE_INVALID_SCHEME", $"Scheme \"{scheme}\" is not supported. Scheme must be one of ({string.Join(", ", allowed.Select(Literal))}).");

    private static string Literal<T>(T value) =>
        value is string text ? $"'{text}'" : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
