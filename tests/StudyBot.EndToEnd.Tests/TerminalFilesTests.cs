using System.Net.Http.Headers;
using System.Text;
using StudyBot.LocalDiscord.World;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

public sealed class TerminalFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-files-").FullName;
    private readonly TerminalFiles _files;

    public TerminalFilesTests() => _files = new TerminalFiles(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("./questions.csv")]
    [InlineData("questions.csv")]
    [InlineData("\"questions.csv\"")]
    public void A_path_is_read_below_the_working_directory(string path)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, "questions.csv"), "a,b\n");

        var file = _files.Open(path);

        Assert.Equal(("questions.csv", "a,b\n"), (file.Name, Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    [Fact]
    public void What_cannot_be_uploaded_is_said_in_a_sentence()
    {
        using (var large = System.IO.File.Create(Path.Combine(_folder, "large.bin")))
            large.SetLength(LocalFile.MostBytes + 1);

        Assert.Equal($"There is no file {_folder}/none.csv.", Problem("./none.csv"));
        Assert.Equal($"{_folder} is a folder; name a file.", Problem("."));
        Assert.Equal("large.bin has 10.0 MB; Discord takes files up to 10 MB.", Problem("large.bin"));

        string Problem(string path) => Assert.Throws<FormatException>(() => _files.Open(path)).Message;
    }

    [Fact]
    public void A_shown_file_is_saved_by_its_number_and_never_over_another()
    {
        Assert.Equal("No file was shown yet.", Problem("1"));
        _files.Number(File(7, "../../export.md"));
        Assert.Equal(2, _files.Number(File(8, "chart.png")));
        Assert.Equal(1, _files.Number(File(7, "../../export.md")));
        Directory.CreateDirectory(Path.Combine(_folder, "notes"));

        Assert.Equal($"{_folder}/export.md", _files.Save("1", Bytes));
        Assert.Equal($"{_folder}/notes/export.md", _files.Save("1 notes", Bytes));
        Assert.Equal($"{_folder}/my own.png", _files.Save("2 my own.png", Bytes));
        Assert.Equal("8", System.IO.File.ReadAllText(Path.Combine(_folder, "my own.png")));
        Assert.Equal($"{_folder}/export.md exists already. Choose another name: save 1 NAME", Problem("1"));
        Assert.Equal("Say which file: save 1 … save 2", Problem("3"));
        Assert.Contains("cannot be written", Problem("1 none/deep/"), StringComparison.Ordinal);
        Assert.Equal("chart.png is gone: its message was deleted.", Assert.Throws<FormatException>(() => _files.Save("2", _ => null)).Message);

        string Problem(string request) => Assert.Throws<FormatException>(() => _files.Save(request, Bytes)).Message;
    }

    [Fact]
    public async Task The_terminal_shows_files_and_saves_them()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions { ClockRuns = false }, CancellationToken.None);
        using var http = new HttpClient { BaseAddress = sandbox.Discord.ApiBase };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.invalid, 1)");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", sandbox.Discord.BotToken);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"content":"여기요","attachments":[{"id":0,"filename":"내 기록.md","description":"지난주"}]}""", Encoding.UTF8, "application/json"), "payload_json" },
            { new ByteArrayContent("# 기록\n"u8.ToArray()), "files[0]", "a.md" },
        };
        using var sent = await http.PostAsync($"channels/{sandbox.World.General}/messages", form);
        using var typed = new StringReader("save 1\nsave 1\nquit\n");
        await using var screen = new StringWriter();

        await new Terminal(sandbox, typed, screen, _files).RunAsync(CancellationToken.None);

        Assert.Contains("📎 1 · 내 기록.md (9 B): 지난주", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Saved to {_folder}/내 기록.md", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("exists already", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal("# 기록\n", await System.IO.File.ReadAllTextAsync(Path.Combine(_folder, "내 기록.md")));
    }

    private static VisibleFile File(ulong id, string name) => new(id, name, 1, "text/plain", null);

    private static byte[] Bytes(VisibleFile file) => Encoding.UTF8.GetBytes(file.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
