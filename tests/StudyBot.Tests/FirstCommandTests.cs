using Dapper;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Storage;

namespace StudyBot.Tests;

public sealed class FirstCommandTests
{
    [Fact]
    public async Task What_is_rehearsed_is_stored_nowhere()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-rehearsal-");
        try
        {
            using var host = StudyBotHost.Unstarted([$"--Storage:Path={Path.Combine(folder.FullName, "studybot.db")}", "--Discord:Token=none"]);
            var database = host.Services.GetRequiredService<Database>();
            var before = Rows(database);

            await FirstCommand.PrepareAsync(host.Services);

            Assert.Equal(before, Rows(database));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, int> Rows(Database database) => database.Read(connection => connection
        .Query<string>("select name from sqlite_schema where type = 'table' order by name").AsList()
        .ToDictionary(table => table, table => connection.ExecuteScalar<int>($"select count(*) from {table}")));
}
