using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Model;

/// <summary>
/// Discord's 64-bit id. The upper 42 bits are the creation time in milliseconds since 2015-01-01 UTC.
/// On the wire it is a decimal string. <c>default</c> is no id that Discord ever gives out, nor, until the year 2084, one of 2^63 and
/// more, which is not read either: no database could hold it.
/// </summary>
[JsonConverter(typeof(SnowflakeConverter))]
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>, ISpanParsable<Snowflake>
{
    /// <summary>Discord's epoch, 2015-01-01T00:00:00Z, in Unix milliseconds.</summary>
    public const long Epoch = 1_420_070_400_000;

    /// <summary>The instant at which Discord made this id, UTC, to the millisecond.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + Epoch);

    /// <summary>The smallest id that could have been made at <paramref name="instant"/>; for use as an <c>after</c> cursor.</summary>
    public static Snowflake At(DateTimeOffset instant) =>
        new((ulong)Math.Max(0, instant.ToUnixTimeMilliseconds() - Epoch) << 22);

    /// <summary>The id as a signed 64-bit integer, as databases store it.</summary>
    public long ToInt64() => checked((long)Value);

    /// <summary>The id that <see cref="ToInt64"/> gave.</summary>
    public static Snowflake FromInt64(long value) => new(checked((ulong)value));

    /// <inheritdoc/>
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    /// <summary>Decimal digits, as on the wire.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static Snowflake Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("A snowflake is a decimal number below 2^63.");

    /// <inheritdoc/>
    public static Snowflake Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Snowflake result)
    {
        var parsed = ulong.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= long.MaxValue;
        result = parsed ? new Snowflake(value) : default;
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Snowflake result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Older than.</summary>
    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    /// <summary>Newer than.</summary>
    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    /// <summary>Not newer than.</summary>
    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    /// <summary>Not older than.</summary>
    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}
