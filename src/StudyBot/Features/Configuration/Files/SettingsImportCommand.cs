using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary><c>/settings import</c>: shows what a file would change.</summary>
internal sealed class SettingsImportCommand(StaffRights rights, AttachmentDownloader downloader, SettingsImportDesk desk, TimeProvider clock) : IChatInputCommand
{
    private const string File = "file";

    public CommandSpec Spec { get; } = new("settings import", Languages.Text("Look at a file of settings, then apply it", "설정 파일로 무엇이 바뀌는지 보고 적용해요"))
    {
        Options = [new(CommandOptionType.Attachment, File, Languages.Text("A YAML file from /settings export", "/settings export로 받은 YAML 파일")) { Required = true }],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = FileTexts.Both.In(interaction.Locale);
        if (interaction.Options.Attachment(File) is not { } attachment)
            return Reply.Private(texts.NoFile);
        var download = await downloader.DownloadAsync(attachment, SettingsFileReader.MostBytes, cancellationToken);
        if (download.Status != AttachmentDownloadStatus.Complete)
            return Reply.Private(download.Status == AttachmentDownloadStatus.TooLarge ? texts.TooLarge(SettingsFileReader.MostBytes) : texts.NotFetched);
        if (SettingsFileReader.Decode(download.Content.Span) is not { } text)
            return Reply.Private(texts.NotUtf8);
        var import = new KeptSettings
        {
            Id = interaction.Id,
            GuildId = interaction.Guild(),
            UserId = interaction.User.Id,
            FileName = attachment.ShownName,
            Content = text,
            Base = "",
            CreatedAt = clock.Now(),
        };
        return Reply.Private(await desk.ShowAsync(interaction, import, notice: null, cancellationToken));
    }
}
