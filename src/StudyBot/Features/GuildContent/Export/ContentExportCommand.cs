using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Export;

/// <summary><c>/content export</c>: the guild's own items as a file that the import reads.</summary>
internal sealed class ContentExportCommand(
    StaffRights rights, OwnContentReader reader, ContentLibrary builtIn, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "content export", Languages.Text("Your own items as a file, which import reads again", "우리 서버의 항목을 파일로 받아요. 고쳐서 다시 넣을 수 있어요"))
    {
        Options =
        [
            ExportOptions.Format,
            ItemOptions.Kind,
            ExportOptions.Language,
            ItemOptions.Topic(builtIn),
            new CommandOption(CommandOptionType.Boolean, "retired", Languages.Text("With those that are retired (default: no)", "내린 항목도 넣기 (기본: 아니요)")),
        ],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(Export(interaction)));

    private OutgoingMessage Export(CommandInteraction interaction)
    {
        var texts = ExportTexts.Both.In(interaction.Locale);
        var options = interaction.Options;
        var kind = ItemOptions.KindOf(options);
        if ((kind is null && options.String("kind") is not null) || ExportOptions.FormatOf(interaction, builtIn) is not { } format)
            return OutgoingMessage.Text(texts.UnknownChoice);
        var topic = options.String("topic") is { } typed ? TopicFinder.Find(ItemOptions.Topics(builtIn, kind), typed) : null;
        if (options.String("topic") is { } unknown && topic is null)
            return OutgoingMessage.Text(ContentTexts.Both.In(interaction.Locale).UnknownTopic(DisplayText.Escape(unknown)));
        var languages = ExportOptions.LanguagesOf(options);
        var items = reader.Read(interaction.Guild()).Items
            .Where(item => (kind is null || item.Entry.Kind == kind) && (topic is null || item.Entry.TopicId == topic.Id))
            .Where(item => languages.Any(item.Entry.Has) && (item.IsOffered || options.Boolean("retired") == true))
            .ToList();
        if (items.Count == 0)
            return OutgoingMessage.Text(texts.NothingToExport(kind));
        var today = settings.Of(interaction.Guild(), interaction.GuildLocale).StudyDay.DateOf(clock.Now());
        // Each kind has columns of its own.
        var files = items.ToLookup(item => item.Entry.Kind).OrderBy(group => group.Key).SelectMany(group => ContentExport.Files(
            [.. group.Select(item => (item.Id, item.Entry))], format, languages, $"{FileName.Of(group.Key)}-{LocalDatePattern.Iso.Format(today)}")).ToList();
        return new OutgoingMessage
        {
            Content = string.Join('\n', Lines(texts, format.Format, items.Count, files.Count)),
            Files = [.. files.Take(DiscordLimits.Files)],
        };
    }

    private static IEnumerable<string> Lines(ExportTexts texts, FileFormat format, int items, int files)
    {
        yield return texts.Exported(items, files);
        if (files > DiscordLimits.Files)
            yield return texts.NotAll(DiscordLimits.Files, files);
        yield return $"-# {texts.HowToChange}";
        if (format == FileFormat.Csv)
            yield return $"-# {texts.HowToSave}";
    }
}
