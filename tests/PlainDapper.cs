using System.Runtime.CompilerServices;
using Dapper;

namespace StudyBot.Storage;

/// <summary>Tests ask the database by plain Dapper, whose maps are found at run time.</summary>
internal static class PlainDapper
{
    [ModuleInitializer]
    internal static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new DapperConventions.SnowflakeColumn());
        SqlMapper.AddTypeHandler(new DapperConventions.LocalDateColumn());
        SqlMapper.AddTypeHandler(new DapperConventions.LocalTimeColumn());
        SqlMapper.AddTypeHandler(new DapperConventions.InstantColumn());
    }
}
