using System.Text;
using StudyBot.Configuration;
using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.Configuration.Files;

/// <summary>Reads a file against a guild's settings, and finds every mistake that it holds by itself.</summary>
internal sealed class SettingsFileReader
{
    public const int MostBytes = 1024 * 1024;

    /// <summary>Group, list, row, field and a list of words; all settings there are some hundred.</summary>
    private static readonly YamlLimits Limits = new(Deepest: 6, MostNodes: 5000);

    private readonly SettingsBook _book;
    private readonly SettingScope _scope;
    private readonly SettingSheet _before;
    private readonly Language _language;
    private readonly FileTexts _texts;
    private readonly List<FileProblem> _problems = [];
    private readonly Dictionary<string, int> _lines = [];
    private SettingSheet _wanted;
    private int _byName;

    private SettingsFileReader(SettingsBook book, SettingScope scope, SettingSheet before, Language language) =>
        (_book, _scope, _before, _wanted, _language, _texts) = (book, scope, before, before, language, FileTexts.Both.In(language));

    /// <summary>Null for bytes that are no UTF-8 text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <param name="text">Of the file.</param>
    /// <param name="book">What there is to set.</param>
    /// <param name="scope">Whose settings, with channels and roles.</param>
    /// <param name="before">As they are.</param>
    /// <param name="language">Of who reads the problems.</param>
    public static SettingsFile Read(string text, SettingsBook book, SettingScope scope, SettingSheet before, Language language)
    {
        var reader = new SettingsFileReader(book, scope, before, language);
        if (YamlTreeReader.Read(text, Limits, out var fault) is { } root)
            reader.Root(root);
        else
            reader.Report(fault!.Line, reader._texts.Fault(fault));
        return new SettingsFile(reader._wanted, [.. reader._problems.OrderBy(problem => problem.Line)], reader._lines, reader._byName);
    }

    private void Root(YamlTree root)
    {
        if (root is not YamlTree.Mapping mapping || !mapping.Keys.Any(key => key.Name == SettingsFileWriter.Version))
        {
            Report(root.Line, _texts.NoVersion);
            return;
        }

        foreach (var (name, value) in mapping.Keys)
        {
            if (name == SettingsFileWriter.Version)
                ReportIf(value is not YamlTree.Scalar { Text: SettingsFileWriter.Current }, value.Line, _texts.OtherVersion);
            else if (SettingGroups.OfCode(name) is not { } group || (_book.FieldsOf(group).Count == 0 && _book.ListOf(group) is null))
                Report(value.Line, _texts.UnknownKey(Shown(name)));
            else if (value is YamlTree.Mapping keys)
                Group(group, keys);
            else
                ReportIf(value is not YamlTree.Scalar { IsNothing: true }, value.Line, _texts.MustBeGroup(name));
        }
    }

    private void Group(SettingGroup group, YamlTree.Mapping keys)
    {
        var (fields, list) = (_book.FieldsOf(group), _book.ListOf(group));
        foreach (var (name, value) in keys.Keys)
        {
            if (fields.FirstOrDefault(field => field.Key == name) is { } field)
                Field(field, field.Path, value);
            else if (list?.Key == name)
                _wanted = new RowsReader(list, _before, this).Read(value, _wanted);
            else
                Report(value.Line, _texts.UnknownKey(Shown($"{group.Code()}.{name}")));
        }
    }

    /// <summary>Takes a value, or says what is wrong with it.</summary>
    /// <param name="field">Its declaration.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="value">As the file has it.</param>
    public void Field(SettingField field, string path, YamlTree value)
    {
        _lines[path] = value.Line;
        var words = value switch
        {
            YamlTree.Scalar { IsNothing: true } => [],
            YamlTree.Scalar scalar => [scalar.Text],
            YamlTree.List list when field.Kind.IsList && list.Items.All(item => item is YamlTree.Scalar { IsNothing: false }) =>
                list.Items.Select(item => ((YamlTree.Scalar)item).Text).ToList(),
            _ => (IReadOnlyList<string>?)null,
        };
        if (words is null)
            Report(value.Line, field.Kind.IsList ? _texts.MustBeList(field.Key) : _texts.MustBeWord(field.Key));
        else if (words.Count == 0)
            Take(field, path, new SettingReading(field.Default), value.Line, isMissing: field is { Default: null, IsOptional: false });
        else if (_before[path] is { } known && field.Kind.Written(known, _scope).SequenceEqual(words))
            Take(field, path, new SettingReading(known), value.Line);
        else
            Take(field, path, field.Kind.Read(words, _scope), value.Line);
    }

    /// <summary>What must stand in the file and does not.</summary>
    public void Missing(int line, string key) => Report(line, _texts.MustBeThere(key));

    public void ReportRows(int line, SettingList list) => Report(line, _texts.MustBeRows(list.Key));

    public void ReportUnknown(int line, string key) => Report(line, _texts.UnknownKey(Shown(key)));

    public void Mark(string path, int line) => _lines[path] = line;

    /// <summary>Where fields of rows gather, too.</summary>
    public SettingSheet Wanted
    {
        get => _wanted;
        set => _wanted = value;
    }

    private void Take(SettingField field, string path, SettingReading reading, int line, bool isMissing = false)
    {
        if (isMissing)
            Missing(line, field.Key);
        else if (reading.Objection is { } objection)
            Report(line, $"**{field.Name.In(_language)}** {objection.In(_language)}");
        else
            _wanted = _wanted.With(path, reading.Value);
        _byName += reading.ByName ? 1 : 0;
    }

    private void ReportIf(bool isWrong, int line, string sentence)
    {
        if (isWrong)
            Report(line, sentence);
    }

    private void Report(int line, string sentence) => _problems.Add(new FileProblem(line, sentence));

    private static string Shown(string key) => DisplayText.Escape(DisplayText.Shorten(key, TypedKind.LongestShort));
}
