using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Storage.Statements;

/// <summary>The values of a command, by name, with or without the sign before it.</summary>
internal sealed class CommandParameters : DbParameterCollection
{
    private readonly List<CommandParameter> _all = [];
    private readonly Stack<CommandParameter> _spare = [];

    public override int Count => _all.Count;

    public override object SyncRoot => _all;

    /// <summary>Null when there is none.</summary>
    /// <param name="name">With or without the sign before it.</param>
    /// <param name="likely">Where to look first: whoever writes down many values has them in the order of the statement.</param>
    public CommandParameter? Find(ReadOnlySpan<char> name, int likely = 0)
    {
        if (likely < _all.Count && name.SequenceEqual(Bare(_all[likely].ParameterName)))
            return _all[likely];
        foreach (var parameter in _all)
        {
            if (name.SequenceEqual(Bare(parameter.ParameterName)))
                return parameter;
        }

        return null;
    }

    /// <summary>One that is in use nowhere.</summary>
    public CommandParameter Spare() => _spare.TryPop(out var spare) ? spare : new CommandParameter();

    /// <summary>Takes all back, from whoever made them, for others.</summary>
    public void Reuse()
    {
        foreach (var parameter in _all)
        {
            (parameter.ParameterName, parameter.Value) = ("", null);
            _spare.Push(parameter);
        }

        _all.Clear();
    }

    public override int Add(object value)
    {
        _all.Add((CommandParameter)value);
        return _all.Count - 1;
    }

    public override void AddRange(Array values)
    {
        foreach (var value in values)
            Add(value);
    }

    public override void Clear() => _all.Clear();

    public override bool Contains(object value) => _all.Contains((CommandParameter)value);

    public override bool Contains(string value) => IndexOf(value) >= 0;

    public override void CopyTo(Array array, int index) => ((ICollection)_all).CopyTo(array, index);

    public override IEnumerator GetEnumerator() => _all.GetEnumerator();

    public override int IndexOf(object value) => _all.IndexOf((CommandParameter)value);

    public override int IndexOf(string parameterName) => Find(Bare(parameterName)) is { } found ? _all.IndexOf(found) : -1;

    public override void Insert(int index, object value) => _all.Insert(index, (CommandParameter)value);

    public override void Remove(object value) => _all.Remove((CommandParameter)value);

    public override void RemoveAt(int index) => _all.RemoveAt(index);

    public override void RemoveAt(string parameterName) => _all.RemoveAt(IndexOf(parameterName));

    protected override DbParameter GetParameter(int index) => _all[index];

    protected override DbParameter GetParameter(string parameterName) => _all[IndexOf(parameterName)];

    protected override void SetParameter(int index, DbParameter value) => _all[index] = (CommandParameter)value;

    protected override void SetParameter(string parameterName, DbParameter value) => _all[IndexOf(parameterName)] = (CommandParameter)value;

    private static ReadOnlySpan<char> Bare(string name) => name is ['@' or '$' or ':', ..] ? name.AsSpan(1) : name;
}

/// <summary>A value of a command, whose own type decides; what else a parameter may say is heard and forgotten, since each of them takes memory.</summary>
internal sealed class CommandParameter : DbParameter
{
    public override DbType DbType
    {
        get => DbType.Object;
        set { }
    }

    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set { }
    }

    public override bool IsNullable
    {
        get => true;
        set { }
    }

    [AllowNull]
    public override string ParameterName { get; set => field = value ?? ""; } = "";

    public override int Size
    {
        get => 0;
        set { }
    }

    [AllowNull]
    public override string SourceColumn
    {
        get => "";
        set { }
    }

    public override bool SourceColumnNullMapping
    {
        get => false;
        set { }
    }

    public override object? Value { get; set; }

    public override void ResetDbType()
    {
        // There is none.
    }
}
