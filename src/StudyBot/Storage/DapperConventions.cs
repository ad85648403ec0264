using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;

namespace StudyBot.Storage;

/// <summary>
/// How our types stand in columns: ids as 64-bit integers, dates as ISO text, instants as UTC milliseconds. Dapper's maps
/// are process-wide, so they are set here and nowhere else.
/// </summary>
internal static class DapperConventions
{
    private static readonly Lazy<bool> Applied = new(Register);

    public static void Apply() => _ = Applied.Value;

    private static bool Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new SnowflakeColumn());
        SqlMapper.AddTypeHandler(new LocalDateColumn());
        SqlMapper.AddTypeHandler(new LocalTimeColumn());
        SqlMapper.AddTypeHandler(new InstantColumn());
        return true;
    }

    private sealed class SnowflakeColumn : SqlMapper.TypeHandler<Snowflake>
    {
        public override Snowflake Parse(object value) => Snowflake.FromInt64((long)value);

        public override void SetValue(IDbDataParameter parameter, Snowflake value) => parameter.Value = value.ToInt64();
    }

    private sealed class LocalDateColumn : SqlMapper.TypeHandler<LocalDate>
    {
        public override LocalDate Parse(object value) => LocalDatePattern.Iso.Parse((string)value).Value;

        public override void SetValue(IDbDataParameter parameter, LocalDate value) => parameter.Value = LocalDatePattern.Iso.Format(value);
    }

    private sealed class LocalTimeColumn : SqlMapper.TypeHandler<LocalTime>
    {
        private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

        public override LocalTime Parse(object value) => Pattern.Parse((string)value).Value;

        public override void SetValue(IDbDataParameter parameter, LocalTime value) => parameter.Value = Pattern.Format(value);
    }

    private sealed class InstantColumn : SqlMapper.TypeHandler<Instant>
    {
        public override Instant Parse(object value) => Instant.FromUnixTimeMilliseconds((long)value);

        public override void SetValue(IDbDataParameter parameter, Instant value) => parameter.Value = value.ToUnixTimeMilliseconds();
    }
}
