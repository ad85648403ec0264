using System.Data;
using System.Data.Common;

namespace StudyBot.Storage.Statements;

/// <summary>
/// A transaction that may write; undone unless it is committed. SQLite's driver has one, too, which undoes a second time what SQLite
/// undid by itself when a commit found no room, fails at that, and leaves a connection on which nothing can be begun any more.
/// </summary>
internal sealed class WriteTransaction(PreparedConnection connection) : DbTransaction
{
    private bool _isOver;

    public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
        connection.Run("commit");
        _isOver = true;
    }

    public override void Rollback()
    {
        _isOver = true;
        if (connection.IsInTransaction)
            connection.Run("rollback");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
            Rollback();
        base.Dispose(disposing);
    }
}
