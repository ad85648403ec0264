using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Storage.Statements;

/// <summary>An integer, a text or null, as a statement takes it; unlike an object it takes no memory of its own.</summary>
internal readonly struct SqlValue
{
    private static readonly object Nothing = new();

    private readonly long _integer;
    private readonly object? _other;

    private SqlValue(long integer, object? other) => (_integer, _other) = (integer, other);

    public bool IsNull => _other == Nothing;

    /// <summary>Null for an integer, and for null.</summary>
    public string? Text => _other as string;

    public long Integer => _integer;

    public static implicit operator SqlValue(long integer) => new(integer, null);

    public static implicit operator SqlValue(long? integer) => integer ?? new SqlValue(0, Nothing);

    public static implicit operator SqlValue(string? text) => new(0, text ?? Nothing);

    public static implicit operator SqlValue(bool flag) => flag ? 1L : 0L;

    public static implicit operator SqlValue(Snowflake id) => id.ToInt64();

    public static implicit operator SqlValue(Instant at) => at.ToUnixTimeMilliseconds();

    public static implicit operator SqlValue(LocalDate? date) => date is { } day ? DateText.Of(day) : default(string);
}
