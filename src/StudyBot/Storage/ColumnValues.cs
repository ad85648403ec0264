using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Storage;

/// <summary>
/// A single column of one of our types. Dapper.AOT asks <see cref="DapperConventions"/> for the members of a row, not for a value that is
/// all of it; so that is read as it stands in the column.
/// </summary>
internal static class ColumnValues
{
    public static Snowflake? AsSnowflake(this long? id) => id is { } value ? Snowflake.FromInt64(value) : null;

    public static List<Snowflake> AsSnowflakes(this IEnumerable<long> ids) => ids.AsList().ConvertAll(Snowflake.FromInt64);

    /// <param name="milliseconds">UTC, since the epoch.</param>
    public static Instant? AsInstant(this long? milliseconds) => milliseconds is { } value ? Instant.FromUnixTimeMilliseconds(value) : null;

    public static LocalDate? AsDate(this string? iso) => iso is null ? null : DateText.DateOf(iso);

    public static List<LocalDate> AsDates(this IEnumerable<string> iso) => iso.AsList().ConvertAll(DateText.DateOf);

    public static LocalTime? AsTime(this string? time) => time is null ? null : DapperConventions.LocalTimeColumn.Pattern.Parse(time).Value;
}
