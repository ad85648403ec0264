using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.Storage.Statements;

namespace StudyBot.Tests.Storage;

public sealed class PreparedConnectionTests : IDisposable
{
    private readonly PreparedConnection _connection;

    public PreparedConnectionTests()
    {
        var inner = new SqliteConnection("Data Source=:memory:");
        inner.Open();
        _connection = new PreparedConnection(inner);
        _connection.Execute("create table thing (id integer primary key, name text); insert into thing values (1, 'one'); insert into thing values (2, 'two')");
    }

    [Fact]
    public void A_statement_that_is_run_again_sees_its_new_values_and_what_was_stored_since()
    {
        const string Sql = "select name from thing where id = @id";

        Assert.Equal(["one", "two", null], new[] { 1, 2, 3 }.Select(id => _connection.ExecuteScalar<string>(Sql, new { id })));
        _connection.Execute("insert into thing values (3, 'three')");
        Assert.Equal("three", _connection.ExecuteScalar<string>(Sql, new { id = 3 }));
    }

    [Fact]
    public void Values_of_an_earlier_run_never_stand_in_for_missing_ones()
    {
        const string Sql = "select name from thing where id = @id";
        _connection.ExecuteScalar<string>(Sql, new { id = 1 });

        Assert.Throws<InvalidOperationException>(() => _connection.ExecuteScalar<string>(Sql));
    }

    [Fact]
    public void Two_commands_of_the_same_text_do_not_disturb_each_other()
    {
        const string Sql = "select id from thing order by id";

        var pairs = _connection.Query<int>(Sql, buffered: false).SelectMany(one => _connection.Query<int>(Sql).Select(other => (one, other)));

        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], pairs);
    }

    [Fact]
    public void A_command_that_is_used_again_knows_nothing_of_what_it_did()
    {
        using (var first = With("select name from thing where id = @id", "id", 1))
            Assert.Equal("one", first.ExecuteScalar());

        using var second = _connection.CreateCommand();

        Assert.Equal(("", 0), (second.CommandText, second.Parameters.Count));
        Assert.Equal(("", null), (second.CreateParameter().ParameterName, second.CreateParameter().Value));
    }

    [Fact]
    public void Values_that_are_taken_out_stay_with_whoever_has_them()
    {
        using var command = With("select name from thing where id = @id", "id", 2);
        var value = command.Parameters["id"];

        command.Parameters.Clear();
        command.Parameters.Add(value);

        Assert.Equal("two", command.ExecuteScalar());
    }

    [Fact]
    public void Only_a_command_that_nobody_has_is_used_again()
    {
        using var outer = With("select name from thing where id >= @id order by id", "id", 1);
        using var rows = outer.ExecuteReader();
        Assert.True(rows.Read());
        for (var id = 1; id <= 2; id++)
        {
            using var inner = With("select name from thing where id = @id", "id", id);
            Assert.NotSame(outer, inner);
            Assert.Equal(id == 1 ? "one" : "two", inner.ExecuteScalar());
        }

        Assert.Equal(1L, outer.Parameters["id"].Value);
        Assert.True(rows.Read());
        Assert.Equal("two", rows.GetString(0));
    }

    [Fact]
    public void A_statement_outlives_a_change_of_the_schema_and_a_failure()
    {
        const string Sql = "insert into thing (id, name) values (@id, 'new')";
        _connection.Execute(Sql, new { id = 3 });
        Assert.Throws<SqliteException>(() => _connection.Execute(Sql, new { id = 3 }));
        _connection.Execute("alter table thing add column more text");

        Assert.Equal(1, _connection.Execute(Sql, new { id = 4 }));
        Assert.Equal(4, _connection.QuerySingle<(int, string, string?)>("select * from thing where id = 4").Item1);
    }

    [Fact]
    public void A_text_that_is_completed_with_a_list_keeps_its_values() => Assert.Equal(
        ["one", "two"], _connection.Query<string>("select name from thing where id in @ids order by id", new { ids = new[] { 1, 2, 9 } }));

    [Fact]
    public void Commands_run_in_the_transaction_that_is_open()
    {
        using (var transaction = _connection.Begin())
        {
            _connection.Execute("insert into thing values (3, 'three')");
            transaction.Rollback();
        }

        using (var transaction = _connection.Begin())
        {
            _connection.Execute("insert into thing values (4, 'four')");
            transaction.Commit();
        }

        Assert.Equal([1, 2, 4], _connection.Query<int>("select id from thing order by id"));
    }

    public void Dispose() => _connection.Dispose();

    private DbCommand With(string text, string name, long value)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
        return command;
    }
}
