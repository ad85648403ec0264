using System.CommandLine;
using System.Globalization;
using StudyBot.Storage.Export;

namespace StudyBot.Verbs;

/// <summary><c>export GUILD [FILE]</c>: everything that is stored of one guild, as JSON.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var guild = new Argument<string>("guild") { Description = "The server's id (Discord: Developer Mode, right click on the server, Copy Server ID)." };
        var rest = new Argument<string[]>("file") { Description = "Where it goes, else to the standard output; then settings such as --Storage:Path=study.db.", Arity = ArgumentArity.ZeroOrMore };
        var texts = new Option<bool>("--private-texts") { Description = "Also what members wrote for themselves or for one reader: notes, answers, reviews, reports, reasons." };
        var verb = new Command("export", "Write all rows of one guild as JSON; the bot may run meanwhile. 0 when it is done, 1 when there are none, 2 when it cannot be.")
        {
            guild, rest, texts,
        };
        verb.SetAction(parsed => Export(parsed.GetRequiredValue(guild), parsed.GetValue(rest) ?? [], parsed.GetValue(texts), parsed.InvocationConfiguration));
        return verb;
    }

    private static int Export(string guild, string[] rest, bool privateTexts, InvocationConfiguration console)
    {
        if (!long.TryParse(guild, NumberStyles.None, CultureInfo.InvariantCulture, out var guildId))
            throw new OperatorException($"'{guild}' is no server id; it has digits only.");
        var file = rest is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? Path.GetFullPath(first) : null;
        if (File.Exists(file))
            throw new OperatorException($"'{file}' is there already. Name a file that is not, or move that one away.");
        var database = VerbSettings.Existing(file is null ? rest : rest[1..]);
        var export = new GuildExport(database, TimeProvider.System);
        using var json = new MemoryStream();
        var rows = export.Write(guildId, privateTexts, json);
        if (rows == 0)
        {
            console.Error.WriteLine($"Nothing is stored of server {guildId} in '{database.Path}'. Look at the id, and at Storage__Path.");
            return 1;
        }

        Deliver(json, file, console.Output);
        console.Error.WriteLine($"{rows} rows{(privateTexts ? ", private texts included" : "; private texts are left out")}{(file is null ? "" : $": {file}")}");
        return 0;
    }

    private static void Deliver(MemoryStream json, string? file, TextWriter output)
    {
        json.Position = 0;
        if (file is null)
        {
            using var reader = new StreamReader(json);
            output.WriteLine(reader.ReadToEnd());
            return;
        }

        try
        {
            // Members' data: for this user's eyes.
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(file, options);
            json.CopyTo(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"'{file}' cannot be written ({e.Message}); name another file.", e);
        }
    }
}
