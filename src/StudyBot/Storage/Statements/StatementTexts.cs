namespace StudyBot.Storage.Statements;

/// <summary>
/// Equality of statements' texts. They are long and nearly always the very same object, so a few characters have to do to look for one: hashing
/// the whole text took longer than binding its values.
/// </summary>
internal sealed class StatementTexts : IEqualityComparer<string>
{
    public static readonly StatementTexts Instance = new();

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string text) => text.Length == 0 ? 0 : HashCode.Combine(text.Length, text[^1], text[text.Length / 2], text[text.Length / 3]);
}
