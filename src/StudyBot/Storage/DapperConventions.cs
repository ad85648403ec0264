using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Storage;

[module: DapperAot]
[module: Dapper.TypeHandler(typeof(Snowflake), typeof(DapperConventions.SnowflakeColumn))]
[module: Dapper.TypeHandler(typeof(LocalDate), typeof(DapperConventions.LocalDateColumn))]
[module: Dapper.TypeHandler(typeof(LocalTime), typeof(DapperConventions.LocalTimeColumn))]
[module: Dapper.TypeHandler(typeof(Instant), typeof(DapperConventions.InstantColumn))]

namespace StudyBot.Storage;

/// <summary>
/// How our types stand in columns: ids as 64-bit integers, dates as ISO text, instants as UTC milliseconds. Dapper.AOT reads the attributes
/// above when the program is built, and writes every query's mapping: nothing is found out, or compiled, while it runs.
/// </summary>
internal static class DapperConventions
{
    internal sealed class SnowflakeColumn : SqlMapper.TypeHandler<Snowflake>
    {
        public override Snowflake Parse(object value) => Snowflake.FromInt64((long)value);

        public override void SetValue(IDbDataParameter parameter, Snowflake value) => parameter.Value = value.ToInt64();
    }

    internal sealed class LocalDateColumn : SqlMapper.TypeHandler<LocalDate>
    {
        public override LocalDate Parse(object value) => DateText.DateOf((string)value);

        public override void SetValue(IDbDataParameter parameter, LocalDate value) => parameter.Value = DateText.Of(value);
    }

    internal sealed class LocalTimeColumn : SqlMapper.TypeHandler<LocalTime>
    {
        public static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

        public override LocalTime Parse(object value) => Pattern.Parse((string)value).Value;

        public override void SetValue(IDbDataParameter parameter, LocalTime value) => parameter.Value = Pattern.Format(value);
    }

    internal sealed class InstantColumn : SqlMapper.TypeHandler<Instant>
    {
        public override Instant Parse(object value) => Instant.FromUnixTimeMilliseconds((long)value);

        public override void SetValue(IDbDataParameter parameter, Instant value) => parameter.Value = value.ToUnixTimeMilliseconds();
    }
}
