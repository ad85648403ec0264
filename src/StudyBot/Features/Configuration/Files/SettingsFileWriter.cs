using System.Globalization;
using System.Text;
using NodaTime;
using StudyBot.Configuration;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary>
/// Writes all settings as YAML that people read: each with what it means above it, channels and roles by name and id, and what belongs to
/// one cohort's dates as a remark. By hand and not by an emitter, which knows no remarks; every word that could be read as anything
/// else stands in quotation marks.
/// </summary>
internal sealed class SettingsFileWriter(SettingsBook book, SettingSheet sheet, SettingScope scope, Language language)
{
    public const string Version = "studybot_settings";
    public const string Number = "number";
    public const string Current = "1";

    private const string Nothing = "~";
    private const int MostOffered = 8;

    private readonly StringBuilder _text = new();
    private readonly FileTexts _texts = FileTexts.Both.In(language);

    /// <param name="server">The guild's name, as it is.</param>
    /// <param name="zone">Its zone, for the date of the file.</param>
    public string Write(string server, DateTimeZone zone)
    {
        Remark(0, _texts.Head(DisplayText.OneLine(server), scope.At.InZone(zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        foreach (var sentence in _texts.HowToUse)
            Remark(0, sentence);
        Line(0, $"{Version}: {Current}");
        foreach (var group in Enum.GetValues<SettingGroup>())
        {
            var (fields, list) = (book.FieldsOf(group), book.ListOf(group));
            if (fields.Count == 0 && list is null)
                continue;
            _text.Append('\n');
            Remark(0, $"{group.Name().In(language)}");
            Line(0, $"{group.Code()}:");
            foreach (var field in fields)
                Field(2, field, sheet[field.Path], isRemark: field.IsDated);
            if (list is not null)
                Rows(list);
        }

        return _text.ToString();
    }

    private void Rows(SettingList list)
    {
        Remark(2, $"{list.Name.In(language)}: {list.Help.In(language)}{(list.IsDated ? $" {_texts.SetAnew}" : "")}");
        foreach (var field in list.Fields)
            Remark(4, $"{field.Key}: {field.Help.In(language)}{Notes(field)}");
        var (rows, start) = (sheet.RowsOf(list), list.IsDated ? "# " : "");
        Line(2, rows.Count == 0 ? $"{start}{list.Key}: []" : $"{start}{list.Key}:");
        foreach (var row in rows)
        {
            Line(4, $"{start}- {Number}: {row}");
            foreach (var field in list.Fields)
            {
                var value = Value(field, sheet[list.PathOf(row, field.Path)]);
                Line(6, field.IsDated && !list.IsDated ? $"# {field.Key}: {value}  # {_texts.SetAnew}" : $"{start}{field.Key}: {value}");
            }
        }
    }

    private void Field(int indent, SettingField field, string? value, bool isRemark)
    {
        Remark(indent, $"{field.Name.In(language)}: {field.Help.In(language)}{Notes(field)}{(isRemark ? $" {_texts.SetAnew}" : "")}");
        Line(indent, $"{(isRemark ? "# " : "")}{field.Key}: {Value(field, value)}");
    }

    private string Value(SettingField field, string? value) => value is null
        ? (field.Kind.IsList ? "[]" : Nothing)
        : field.Kind.IsList
            ? $"[{string.Join(", ", field.Kind.Written(value, scope).Select(Quoted))}]"
            : Quoted(field.Kind.Written(value, scope)[0]);

    /// <summary>What can be written, where that is a short list, and what holds where nobody wrote anything.</summary>
    private string Notes(SettingField field)
    {
        string?[] notes =
        [
            field.Kind is ChoiceKind { Choices: { Count: > 0 and <= MostOffered } choices } ? _texts.Offered(string.Join(", ", choices.Select(choice => choice.Code))) : null,
            field.Default is { } usual ? _texts.Usually(string.Join(", ", field.Kind.Written(usual, scope))) : null,
        ];
        var said = string.Join(", ", notes.OfType<string>());
        return said.Length > 0 ? $" ({said})" : "";
    }

    private void Remark(int indent, string sentence) => Line(indent, $"# {sentence}");

    private void Line(int indent, string line) => _text.Append(' ', indent).Append(line).Append('\n');

    /// <summary>A word as it is when YAML cannot take it for anything else, else in quotation marks.</summary>
    private static string Quoted(string word)
    {
        if (word.Length > 0 && char.IsAsciiLetterOrDigit(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/') &&
            word is not ("null" or "Null" or "NULL"))
        {
            return word;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in word)
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : $"{c}");
        return quoted.Append('"').ToString();
    }
}
