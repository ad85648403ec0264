using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Configuration;

/// <summary>A setting that is not what it was; null for nothing.</summary>
internal sealed record SettingDifference(string Path, string? Before, string? After);

/// <summary>
/// All values of a guild's settings, each in the one way of writing it that its kind has; what is not in it holds nothing. Sheets are
/// equal when all values are.
/// </summary>
internal sealed class SettingSheet : IEquatable<SettingSheet>
{
    private const int PrintBytes = 4;

    private readonly ImmutableSortedDictionary<string, string> _values;

    private SettingSheet(ImmutableSortedDictionary<string, string> values) => _values = values;

    public static SettingSheet Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Null for nothing.</summary>
    public string? this[string path] => _values.GetValueOrDefault(path);

    public SettingSheet With(string path, string? value) =>
        new(string.IsNullOrEmpty(value) ? _values.Remove(path) : _values.SetItem(path, value));

    /// <summary>Numbers of a list's rows: those that there are, then the new ones.</summary>
    public IReadOnlyList<string> RowsOf(SettingList list) => RowsBelow(list.Path);

    /// <inheritdoc cref="RowsOf"/>
    public IReadOnlyList<string> RowsBelow(string listPath) =>
    [
        .. _values.Keys.Where(path => path.StartsWith($"{listPath}/", StringComparison.Ordinal))
            .Select(path => path[(listPath.Length + 1)..path.LastIndexOf('.')])
            .Distinct()
            .OrderBy(row => row.StartsWith(SettingList.New, StringComparison.Ordinal))
            .ThenBy(row => long.TryParse(row, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue),
    ];

    public bool HasRow(SettingList list, string row) =>
        _values.Keys.Any(path => path.StartsWith($"{list.Path}/{row}.", StringComparison.Ordinal));

    public SettingSheet WithoutRow(SettingList list, string row) =>
        new(_values.RemoveRange(_values.Keys.Where(path => path.StartsWith($"{list.Path}/{row}.", StringComparison.Ordinal))));

    public IReadOnlyList<SettingDifference> DifferencesTo(SettingSheet other) =>
    [
        .. _values.Keys.Union(other._values.Keys).Order(StringComparer.Ordinal)
            .Select(path => new SettingDifference(path, this[path], other[path]))
            .Where(difference => difference.Before != difference.After),
    ];

    /// <summary>Eight characters that stand for a value, so that a button remembers what its presser saw.</summary>
    public static string Print(string? value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value ?? "")).AsSpan(0, PrintBytes));

    /// <summary>The same for all of it, or for a row.</summary>
    /// <param name="prefix">With which paths begin.</param>
    public string PrintOf(string prefix = "") => Print(string.Join('\n', _values
        .Where(value => value.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(value => $"{value.Key}={value.Value}")));

    public bool Equals(SettingSheet? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as SettingSheet);

    public override int GetHashCode() => _values.Count;
}
