using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Export;

/// <summary><c>/content template</c>: a file with two examples, and which words it may hold.</summary>
internal sealed class ContentTemplateCommand(StaffRights rights, ContentLibrary builtIn) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content template", Languages.Text("An example of a file that import reads", "import로 넣을 파일의 예시를 받아요"))
    {
        Options = [ItemOptions.Kind with { Required = true }, ExportOptions.Format, ExportOptions.Language],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(Template(interaction)));

    private OutgoingMessage Template(CommandInteraction interaction)
    {
        var reader = Languages.OfLocale(interaction.Locale);
        var texts = ExportTexts.Both.In(reader);
        if (ItemOptions.KindOf(interaction.Options) is not { } kind || ExportOptions.FormatOf(interaction, builtIn) is not { } format)
            return OutgoingMessage.Text(texts.UnknownChoice);
        var files = ContentExport.Files(
            [.. TemplateItems.Of(kind).Select(entry => ("", entry))],
            format,
            ExportOptions.LanguagesOf(interaction.Options),
            $"{FileName.Of(kind)}-template");
        return new OutgoingMessage { Content = string.Join('\n', Lines(texts, kind, format.Format, reader)), Files = files };
    }

    private IEnumerable<string> Lines(ExportTexts texts, ItemKind kind, FileFormat format, Language reader)
    {
        yield return texts.Template;
        yield return Words(DraftField.Topic, builtIn.TopicsOf(kind).Select(topic => topic.Name));
        if (kind == ItemKind.Question)
        {
            yield return Words(DraftField.Level, Enum.GetValues<QuestionLevel>().Select(ItemWords.Name));
            yield return Words(DraftField.Type, Enum.GetValues<QuestionKind>().Select(ItemWords.Name));
        }
        else
        {
            yield return Words(DraftField.Stage, Enum.GetValues<AdviceStage>().Select(ItemWords.Name));
        }

        yield return texts.Needed(kind);
        if (format == FileFormat.Csv)
            yield return $"-# {texts.HowToSave}";

        string Words(DraftField field, IEnumerable<Bilingual<string>> words) =>
            $"**{DraftTexts.Both.In(reader).Name(field)}**: {string.Join(", ", words.Select(word => word.In(reader)))}";
    }
}
