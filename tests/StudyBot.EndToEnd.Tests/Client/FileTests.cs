using System.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using Attachment = StudyBot.Discord.Model.Attachment;

namespace StudyBot.EndToEnd.Tests.Client;

public sealed class FileTests
{
    private const int Bound = 1000;

    private static readonly CommandSpec Import = new("import", new LocalizedText("Reads a file"))
    {
        Options = [new(CommandOptionType.Attachment, "file", new LocalizedText("A file")) { Required = true }],
    };

    [Theory]
    [InlineData("questions.csv", "질문,난이도\n")]
    [InlineData("질문 은행.csv", "")]
    public async Task A_members_file_arrives_with_its_name_and_bytes(string name, string text)
    {
        ClientScene scene = null!;
        Attachment? attachment = null;
        await using (scene = await ClientScene.StartAsync(new Command(Import, async (interaction, cancellationToken) =>
        {
            attachment = interaction.Options.Attachment("file")!;
            var download = await scene.Downloads.DownloadAsync(attachment, Bound, cancellationToken);
            return Reply.Private($"{download.Status} {Encoding.UTF8.GetString(download.Content.Span)}");
        })))
        {
            var outcome = await scene.Mina.RunAsync($"/import file:./{name}", path => LocalFile.OfText(path[2..], text));

            Assert.Equal($"Complete {text}".Trim(), outcome.Message!.Content);
            Assert.Equal((name, (long)Encoding.UTF8.GetByteCount(text)), (attachment!.ShownName, attachment.Size));
            Assert.StartsWith("text/csv", attachment.ContentType, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_beyond_the_handlers_bound_is_not_fetched_and_one_beyond_Discords_never_sent()
    {
        ClientScene scene = null!;
        await using (scene = await ClientScene.StartAsync(new Command(Import, async (interaction, cancellationToken) =>
            Reply.Private($"{(await scene.Downloads.DownloadAsync(interaction.Options.Attachment("file")!, Bound, cancellationToken)).Status}"))))
        {
            var large = await scene.Mina.RunAsync("/import file:a", _ => new LocalFile("a.bin", new byte[Bound + 1]));
            var huge = await scene.Mina.RunAsync("/import file:a", _ => new LocalFile("a.bin", new byte[LocalFile.MostBytes + 1]));
            var none = await scene.Mina.RunAsync("/import");

            Assert.Equal("TooLarge", large.Message!.Content);
            Assert.Equal((InteractionStatus.NotSent, InteractionStatus.NotSent), (huge.Status, none.Status));
            Assert.Contains("too large", huge.Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Replies_follow_ups_and_messages_bear_files_with_descriptions()
    {
        ClientScene scene = null!;
        await using (scene = await ClientScene.StartAsync(new Command(
            new CommandSpec("export", new LocalizedText("Exports")),
            async (interaction, cancellationToken) =>
            {
                await scene.Rest.CreateMessageAsync(scene.Channel, With(File("board.yaml", "a: 1")), cancellationToken);
                return Reply.Private(With(File("내 기록.md", "# 기록", "마크다운"), File("answers.json", "{}")));
            })))
        {
            var reply = (await scene.Mina.RunAsync("/export")).Message!;

            Assert.Equal(["내 기록.md", "answers.json"], reply.Files.Select(file => file.Name));
            Assert.Equal(("마크다운", 8L, "text/markdown; charset=utf-8"), (reply.Files[0].Description, reply.Files[0].Size, reply.Files[0].ContentType));
            Assert.Equal("# 기록", Encoding.UTF8.GetString(scene.Mina.Download(reply.Files[0])!));
            Assert.Equal("board.yaml", Assert.Single(scene.Jun.Read()).Files.Single().Name);
        }
    }

    [Fact]
    public async Task A_late_answer_and_a_follow_up_bear_files_too()
    {
        ClientScene scene = null!;
        CommandInteraction? kept = null;
        await using (scene = await ClientScene.StartAsync(new Command(
            new CommandSpec("slow", new LocalizedText("Slow")),
            async (interaction, cancellationToken) =>
            {
                kept = interaction;
                await Task.Delay(TimeSpan.FromSeconds(2.1), TimeProvider.System, cancellationToken);
                return Reply.Private(With(File("late.csv", "a")));
            })))
        {
            var outcome = await scene.Mina.RunAsync("/slow");
            var late = await scene.Mina.WaitForWordsAsync(outcome);
            await scene.Rest.CreateFollowupMessageAsync(kept!, Reply.Private(With(File("more.csv", "b"))));

            Assert.Equal(InteractionStatus.Deferred, outcome.Status);
            Assert.Equal("late.csv", late!.Files.Single().Name);
            Assert.Equal("more.csv", scene.Mina.Read()[^1].Files.Single().Name);
        }
    }

    [Fact]
    public async Task An_edit_keeps_adds_replaces_and_removes_as_it_says()
    {
        await using var scene = await ClientScene.StartAsync();
        var sent = await scene.Rest.CreateMessageAsync(scene.Channel, With(File("a.md", "a"), File("b.md", "b", "old")) with { Content = "x" });

        await EditAsync(new OutgoingMessage { Content = "y" });
        Assert.Equal("a.md b.md", Names());
        await EditAsync(new OutgoingMessage { KeptAttachments = [sent.Attachments[1].Id], Files = [File("c.md", "c", "new")] });
        Assert.Equal("b.md c.md", Names());
        Assert.Equal(["old", "new"], scene.Mina.Read()[0].Files.Select(file => file.Description));
        await EditAsync(new OutgoingMessage { Files = [File("d.md", "d")] });
        Assert.Equal("d.md", Names());
        await EditAsync(new OutgoingMessage { KeptAttachments = [] });
        Assert.Equal("", Names());
        await ClientScene.RefusesAsync(DiscordErrorCode.InvalidFormBody, () => EditAsync(new OutgoingMessage { KeptAttachments = [new(17)] }));

        Task EditAsync(OutgoingMessage changes) => scene.Rest.EditMessageAsync(scene.Channel, sent.Id, changes);
        string Names() => string.Join(' ', scene.Mina.Read()[0].Files.Select(file => file.Name));
    }

    [Fact]
    public async Task Too_large_an_upload_and_a_missing_permission_are_told_by_their_codes()
    {
        await using var scene = await ClientScene.StartAsync();

        await ClientScene.RefusesAsync(DiscordErrorCode.RequestEntityTooLarge, () => scene.Rest.CreateMessageAsync(
            scene.Channel, With(new FileUpload("a.bin", new byte[DiscordLimits.FileSize + 1]))));
        scene.World.SetOverwrite(scene.World.General, scene.World.ApplicationId, OverwriteType.Member, LocalDiscord.World.Permissions.None, LocalDiscord.World.Permissions.AttachFiles);
        await ClientScene.RefusesAsync(DiscordErrorCode.MissingPermissions, () => scene.Rest.CreateMessageAsync(scene.Channel, With(File("a.md", "a"))));
    }

    private static OutgoingMessage With(params FileUpload[] files) => new() { Files = files };

    private static FileUpload File(string name, string text, string? description = null) => new(name, Encoding.UTF8.GetBytes(text), description);
}
