using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent;

/// <summary>Options that several commands of the group share.</summary>
internal static class ItemOptions
{
    public static CommandOption Kind { get; } = new(CommandOptionType.String, "kind", Languages.Text("Question or advice", "질문 또는 조언"))
    {
        Choices = [.. Enum.GetValues<ItemKind>().Select(kind => new CommandChoice(
            Languages.Text(ContentTexts.Both.English.Kind(kind), ContentTexts.Both.Korean.Kind(kind)), ItemWords.Code(kind)))],
    };

    public static CommandOption Level { get; } = new(
        CommandOptionType.String, "level", Languages.Text("How hard a question is", "질문의 난이도"))
    {
        Choices = ContentChoices.Words<QuestionLevel>(),
    };

    public static CommandOption Type { get; } = new(
        CommandOptionType.String, "type", Languages.Text("What a question asks for", "질문의 유형"))
    {
        Choices = ContentChoices.Words<QuestionKind>(),
    };

    public static CommandOption Stage { get; } = new(
        CommandOptionType.String, "stage", Languages.Text("When advice helps", "조언이 도움이 되는 때"))
    {
        Choices = ContentChoices.Words<AdviceStage>(),
    };

    public static CommandOption Language { get; } = new(
        CommandOptionType.String, "language", Languages.Text("In which language you write (default: the server's)", "어느 언어로 쓸지 (기본: 서버의 언어)"))
    {
        Choices = [.. Enum.GetValues<Language>().Select(language => new CommandChoice(new LocalizedText(language.OwnName()), language.Code()))],
    };

    /// <summary>One of the built-in topics of the kind that is filled in, or of both.</summary>
    public static CommandOption Topic(ContentLibrary builtIn) => new(CommandOptionType.String, "topic", Languages.Text("What it is about", "주제"))
    {
        Autocomplete = (interaction, _) => new(ContentChoices.Topics(Topics(builtIn, KindOf(interaction.Options)), interaction.Typed)),
    };

    /// <param name="builtIn">Has the closed lists.</param>
    /// <param name="kind">Null for the topics of both.</param>
    public static IEnumerable<Topic> Topics(ContentLibrary builtIn, ItemKind? kind) =>
        kind is { } chosen ? builtIn.TopicsOf(chosen) : builtIn.QuestionTopics.Concat(builtIn.AdviceTopics);

    /// <param name="rights">Nobody else is shown what the guild has taken away.</param>
    /// <param name="items">The ones to choose from in a guild.</param>
    public static CommandOption Item(StaffRights rights, Func<Snowflake, IReadOnlyList<ShelfItem>> items) => new(
        CommandOptionType.String, "item", Languages.Text("Type a word of it, or its id", "내용의 낱말이나 id를 적어 보세요"))
    {
        Autocomplete = (interaction, _) => new(rights.IsStaff(interaction) ? ItemFinder.Suggest(items(interaction.Guild()), interaction.Typed) : []),
    };

    /// <summary>Null when it is left out, or is none.</summary>
    public static ItemKind? KindOf(CommandOptions options) => Word<ItemKind>(options.String("kind"));

    /// <summary>What the options say of an item; what they leave out stays as it is.</summary>
    /// <param name="options">The command's.</param>
    /// <param name="kind">Of the item.</param>
    /// <param name="language">Unless an option names another.</param>
    public static ContentForm Form(CommandOptions options, ItemKind kind, Language language) =>
        new(kind, options.String("language") is { } code ? Languages.OfCode(code) : language)
        {
            Level = kind == ItemKind.Question ? Word<QuestionLevel>(options.String("level")) : null,
            Type = kind == ItemKind.Question ? Word<QuestionKind>(options.String("type")) : null,
            Stage = kind == ItemKind.Advice ? Word<AdviceStage>(options.String("stage")) : null,
        };

    private static T? Word<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Where(word => ItemWords.Code(word) == code).Select(word => (T?)word).FirstOrDefault();
}
