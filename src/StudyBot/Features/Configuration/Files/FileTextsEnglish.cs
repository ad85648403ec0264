using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.Configuration.Files;

internal sealed class FileTextsEnglish : FileTexts
{
    public override IReadOnlyList<string> HowToUse { get; } =
    [
        "Change it and bring it back with /settings import file:, which first shows what would change.",
        "A setting that is left out stays as it is; ~ and [] are nothing, or the default. A schedule that is left out of its list goes.",
        "Channels and roles stand with name and id. Another server looks for the same name instead of the id.",
        "Lines that begin with # are not read.",
    ];

    public override string SetAnew => "Set anew for the next cohort.";

    public override string NoFile => "Please upload a YAML file in `file`. One from `/settings export` is a good start.";

    public override string NotFetched => "The file could not be fetched. Please upload it again in a moment.";

    public override string NotUtf8 => "This isn't UTF-8 text. Please save it as UTF-8 in your editor and upload it again.";

    public override string NoVersion => "This is no file of settings. It has to begin with `studybot_settings: 1`, as one from `/settings export` does.";

    public override string OtherVersion => "This version of the format cannot be read. It has to be `studybot_settings: 1`.";

    public override string NothingDifferent => "The file says what is set already, so nothing would change.";

    public override string NothingElse => "The rest of the file is set already, so nothing would change.";

    public override string Apply => "Apply all";

    public override string ApplyFoot => "Nothing has changed yet. The button applies all of it at once.";

    public override string PreviewTitle => "What would change";

    public override string AppliedTitle => "What was changed";

    public override string PreviewGone => "This preview can no longer be used. Please bring the file again with `/settings import`.";

    public override string ChangedMeanwhile => "⚠️ Someone else of staff changed the settings meanwhile, so nothing was applied. It is compared anew with what is set now; please look again.";

    public override string TakesOrganiser => "This takes the Manage Server permission. Please remove the line, or ask an organiser.";

    public override string Exported => "📄 All settings of this server. Change them and bring them back with `/settings import`, or to another server.";

    public override string Head(string server, string at) => $"Settings of StudyBot · {server} · {at}";

    public override string Offered(string codes) => $"takes: {codes}";

    public override string Usually(string value) => $"default: {value}";

    public override string TooLarge(int most) => $"The file is too large. A file of settings has {most / 1024 / 1024} MB at most.";

    public override string UnknownKey(string key) => $"`{key}`: there is no such setting. Please check the spelling, or remove the line.";

    public override string MustBeGroup(string group) => $"Below `{group}:` there have to be settings, indented.";

    public override string MustBeRows(string list) => $"Below `{list}:` there has to be a list whose entries begin with `- `.";

    public override string MustBeWord(string key) => $"`{key}` takes one value. Please write only one.";

    public override string MustBeList(string key) => $"`{key}` takes a list such as `[mon, tue]`. Please write one.";

    public override string MustBeThere(string key) => $"`{key}` has no value. Please write one.";

    public override string Line(int line) => $"line {line}";

    public override string Problems(string file, int count) => count == 1
        ? $"⚠️ One thing in **{file}** needs fixing. Please fix it and upload it again. Nothing was changed."
        : $"⚠️ {count} things in **{file}** need fixing. Please fix them and upload it again. Nothing was changed.";

    public override string More(int count) => $"-# and {count} more";

    public override string Preview(string file, int count) => count == 1 ? $"**{file}** would change one thing." : $"**{file}** would change {count} things.";

    public override string FoundByName(int count) => count == 1
        ? "-# The channel or role of one setting has another server's id, so it was found by its name. Please check it."
        : $"-# The channels or roles of {count} settings have another server's ids, so they were found by their names. Please check them.";

    public override string RowAdded(string title) => $"➕ {title}";

    public override string RowRemoved(string title) => $"➖ {title}";

    public override string Applied(int count) => count == 1 ? "✅ Applied, one change." : $"✅ All {count} changes are applied.";

    public override string AppliedBefore(string member, string when) => $"{member} applied it {when}.";

    public override string Logged(string file, int count) => count == 1 ? $"changed one setting by the file **{file}**" : $"changed {count} settings by the file **{file}**";

    public override string Fault(YamlFault fault) => fault.Kind switch
    {
        YamlFaultKind.Empty => "The file is empty. One from `/settings export` is a good start.",
        YamlFaultKind.SecondDocument => "A second document (`---`) begins here. There has to be one alone.",
        YamlFaultKind.TooDeep => "This is indented more deeply than any setting. Please compare it with a file from `/settings export`.",
        YamlFaultKind.TooMuch => "There is far more in it than there are settings.",
        YamlFaultKind.Alias => "A value that begins with `&` or `*` is a reference in YAML, which a file may not have. Please put text in quotation marks.",
        YamlFaultKind.KeyTwice => $"`{DisplayText.Escape(DisplayText.Shorten(fault.Key, 40))}` stands here twice. Please keep one of the two.",
        _ => "From here on this cannot be read as YAML. Please check indentation and quotation marks.",
    };
}
