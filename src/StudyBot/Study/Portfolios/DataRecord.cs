namespace StudyBot.Study.Portfolios;

/// <summary>
/// Something said for programs by features, which know no JSON: names in snake case, in their order, with a text, a whole number, a truth, nothing, another record or a list of records.
/// </summary>
internal sealed class DataRecord : OrderedDictionary<string, object?>;
