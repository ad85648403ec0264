using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>The file cannot be written, is damaged, is of another version, or its disk is full: a sentence at the start, and no crash later.</summary>
public sealed class StorageFaultTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly TestFolder _folder = new();

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.GetDirectoryName(_folder.Database)!, ReadOnly | UnixFileMode.UserWrite);
        _folder.Dispose();
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("file")]
    public async Task What_may_only_be_read_is_named(string what)
    {
        if (OperatingSystem.IsWindows())
            return;
        await MakeAsync();
        File.SetUnixFileMode(what == "file" ? _folder.Database : Path.GetDirectoryName(_folder.Database)!, ReadOnly);

        await using var bot = BotProcess.StartUnprivileged(Settings());

        await AssertRefusedAsync(bot, "cannot be written; give this user the right to, or set Storage:Path.");
    }

    [Fact]
    public async Task A_page_that_is_damaged_where_opening_does_not_look_is_a_sentence_too()
    {
        await MakeAsync();
        Damage("study_event");

        await using var bot = BotProcess.Start(Settings());

        await AssertRefusedAsync(bot, "if it is damaged, restore a backup.");
    }

    [Fact]
    public async Task A_newer_file_is_refused_and_left_alone()
    {
        await MakeAsync();
        Execute("insert into migration (number, name, applied_at) values (9999, 'later', 0)");

        await using var bot = BotProcess.Start(Settings());

        await AssertRefusedAsync(bot, "Start the newer program, or restore an older backup.");
    }

    [Fact]
    public async Task On_a_full_disk_it_says_sorry_reads_on_and_writes_again_once_there_is_room()
    {
        using var disk = new SmallDisk(megabytes: 6);
        if (!disk.IsThere)
            return;
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        var member = discord.World.AddMember(discord.World.DefaultGuild, "runner");
        await using var bot = BotProcess.Start(discord, disk.Database);
        await discord.UntilAnsweringAsync(bot);
        var before = await member.RunAsync("/checkin minutes:1");
        disk.Fill();

        var full = await member.RunAsync("/checkin minutes:2");
        var read = await member.RunAsync("/streak show");
        disk.MakeRoom();
        var after = await member.RunAsync("/checkin minutes:3");
        var code = await bot.TerminateAsync();

        Assert.All([before, full, read, after], outcome => Assert.True(outcome.Status == InteractionStatus.Replied, $"{outcome.Problem}\n{bot.Output}"));
        Assert.StartsWith("앗", full.Message!.Text, StringComparison.Ordinal);
        Assert.True(!read.Message!.Text.Contains('앗', StringComparison.Ordinal), bot.Output);
        Assert.True(code == 0, bot.Output);
        Assert.Equal([before.InteractionId!.Value, after.InteractionId!.Value], StoredData.CheckIns(disk.Database).Order());
        Assert.Contains("**4분**", after.Message!.Text, StringComparison.Ordinal);
    }

    /// <summary>A file as the bot leaves it.</summary>
    private async Task MakeAsync()
    {
        await using var bot = BotProcess.Start(["migrate"], ("Storage__Path", _folder.Database), ("Discord__Token", ""));
        Assert.Equal(0, await bot.ExitCodeAsync());
    }

    private (string Name, string Value)[] Settings() =>
        [("Discord__Token", "x"), ("Discord__ApiBaseUrl", "http://127.0.0.1:9/api/v10/"), ("Storage__Path", _folder.Database)];

    private static async Task AssertRefusedAsync(BotProcess bot, string remedy)
    {
        Assert.Equal(2, await bot.ExitCodeAsync());
        Assert.EndsWith(remedy, bot.Output.Trim(), StringComparison.Ordinal);
        Assert.Single(bot.Output.Trim().Split('\n'));
    }

    private void Damage(string table)
    {
        using var connection = Open();
        var page = connection.ExecuteScalar<long>("select rootpage from sqlite_master where name = @table", new { table });
        var size = connection.ExecuteScalar<int>("pragma page_size");
        connection.Close();
        using var file = File.OpenWrite(_folder.Database);
        file.Seek((page - 1) * size, SeekOrigin.Begin);
        file.Write(Enumerable.Repeat((byte)0x5A, size).ToArray());
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        connection.Execute(sql);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=false");
        connection.Open();
        return connection;
    }
}
