using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary><c>/content import</c>: takes a file of items in, after a look at what would become of it.</summary>
internal sealed class ContentImportCommand(
    StaffRights rights, AttachmentDownloader downloader, GuildSettingsReader settings, ImportDesk desk, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content import", Languages.Text("Add and change many items with a CSV or YAML file", "CSV나 YAML 파일로 여러 항목을 한 번에 넣고 고쳐요"))
    {
        Options =
        [
            new CommandOption(CommandOptionType.Attachment, "file", Languages.Text("A CSV or YAML file of 1 MB at most", "1 MB까지의 CSV나 YAML 파일")) { Required = true },
            new CommandOption(CommandOptionType.Boolean, "dry_run", Languages.Text("Only look at what would be stored (default: yes)", "저장하지 않고 결과만 미리 보기 (기본: 예)")),
        ],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ImportTexts.Both.In(interaction.Locale);
        if (interaction.Options.Attachment("file") is not { } attachment)
            return Reply.Private(texts.NoFile);
        var download = await downloader.DownloadAsync(attachment, FileLimits.MostBytes, cancellationToken);
        return download.Status switch
        {
            AttachmentDownloadStatus.Complete => Reply.Private(Take(interaction, attachment.ShownName, download.Content)),
            AttachmentDownloadStatus.TooLarge => Reply.Private(texts.TooLarge(attachment.Size, FileLimits.MostBytes)),
            _ => Reply.Private(texts.NotFetched),
        };
    }

    private OutgoingMessage Take(CommandInteraction interaction, string fileName, ReadOnlyMemory<byte> bytes)
    {
        var actor = Actor.Of(interaction, clock);
        var language = settings.Of(actor.GuildId, interaction.GuildLocale).Language;
        var findings = new FileFindings();
        var text = FileDecoding.Decode(bytes.Span, findings);
        var file = text is null ? new ContentFile(FileFormat.Csv, [], findings) : ContentFile.Read(fileName, text, language, findings);
        var import = new KeptImport
        {
            Id = interaction.Id,
            GuildId = actor.GuildId,
            UserId = actor.By,
            FileName = fileName,
            Content = text ?? "",
            Language = language.Code(),
            Plan = "",
            CreatedAt = actor.At,
        };
        var reader = Languages.OfLocale(interaction.Locale);
        return interaction.Options.Boolean("dry_run") == false ? desk.StoreNow(import, file, actor, reader) : desk.Show(import, file, reader);
    }
}
