using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage.Statements;

namespace StudyBot.Tests.Storage;

public sealed class RowStatementTests
{
    private static readonly RowStatement Insert = new("insert into row_test (number, text, other) values {rows} returning number * 2", columns: 3);

    [Fact]
    public void Any_number_of_rows_is_stored_as_it_is_and_answered()
    {
        using var slice = new Slice();
        var rows = Insert.Values();
        for (var number = 0L; number < 37; number++)
            rows.Add(number, number % 3 == 0 ? null : number % 3 == 1 ? "" : $"한글 {number} 😀", number % 2 == 0 ? (long?)null : long.MinValue);

        var (answer, stored) = slice.Database.Write(connection =>
        {
            connection.Execute("create table row_test (number integer, text text, other integer)");
            var doubled = Insert.Query(connection, rows, row => row.Integer(0));
            return (doubled, connection.Query<(long, string?, long?)>("select number, text, other from row_test order by number").AsList());
        });

        Assert.Equal(Enumerable.Range(0, 37).Select(number => number * 2L), answer);
        Assert.Equal(
            Enumerable.Range(0, 37).Select(number => (
                (long)number, number % 3 == 0 ? null : number % 3 == 1 ? "" : $"한글 {number} 😀", number % 2 == 0 ? (long?)null : long.MinValue)),
            stored);
    }

    [Fact]
    public void One_row_of_values_is_stored_found_or_not_found()
    {
        var find = new RowStatement("select number, text, other, '2026-03-02', number > 1, null from row_test where number = ?1 order by text", columns: 1);
        using var slice = new Slice();
        var (first, second) = slice.Database.Write(connection =>
        {
            connection.Execute("create table row_test (number integer, text text, other integer, unique (number, text))");
            var once = new RowStatement("insert into row_test (number, text, other) values {rows} on conflict (number, text) do nothing", columns: 3);
            return (once.Execute(connection, 2, "글", new Snowflake(7)), once.Execute(connection, 2, "글", true));
        });

        Assert.Equal((1, 0), (first, second));
        var (found, all, none) = slice.Database.Read(connection => (
            find.FirstOrDefault(connection, Read, 2), find.Query(connection, Read, 2), find.FirstOrDefault(connection, Read, 3)));
        Assert.Equal((2, "글", new Snowflake(7), new LocalDate(2026, 3, 2), true, null, null, null), found);
        Assert.Equal([found], all);
        Assert.Equal(default, none);

        static (int, string, Snowflake, LocalDate, bool, int?, LocalDate?, Snowflake?) Read(StatementColumns row) =>
            (row.Number(0), row.Text(1), row.Id(2), row.Date(3), row.Flag(4), row.NumberOrNull(5), row.DateOrNull(5), row.IdOrNull(5));
    }

    [Fact]
    public void A_row_of_another_length_is_refused_and_none_is_none()
    {
        using var slice = new Slice();
        var rows = Insert.Values();

        Assert.Throws<ArgumentException>(() => rows.Add(1L, "one"));
        Assert.Empty(slice.Database.Write(connection => Insert.Query(connection, rows, row => row.Integer(0))));
    }

    [Fact]
    public void A_statement_that_failed_is_given_back_like_any_other()
    {
        using var slice = new Slice();
        slice.Database.Write(connection => connection.Execute("create table row_test (number integer unique, text text, other integer)"));
        var rows = Insert.Values();
        rows.Add(1L, "one", 1L);

        slice.Database.Write(connection => Insert.Query(connection, rows, row => row.Integer(0)));
        var kept = Kept(slice);
        Assert.Throws<SqliteException>(() => slice.Database.Write(connection => Insert.Query(connection, rows, row => row.Integer(0))));

        Assert.Same(kept, Kept(slice));
    }

    private static Statement Kept(Slice slice) => slice.Database.Write(connection =>
    {
        var statement = ((PreparedConnection)connection).Take("insert into row_test (number, text, other) values (?, ?, ?) returning number * 2");
        statement.GiveBack();
        return statement;
    });
}
