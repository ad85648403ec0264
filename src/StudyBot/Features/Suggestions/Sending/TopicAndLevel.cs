using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>What a member may say of a question before writing it.</summary>
internal static class TopicAndLevel
{
    public static CommandOption Level { get; } = new(CommandOptionType.String, "level", Languages.Text("How hard it is", "질문의 난이도"))
    {
        Choices = ContentChoices.Words<QuestionLevel>(),
    };

    public static CommandOption Topic(ContentLibrary builtIn) => new(CommandOptionType.String, "topic", Languages.Text("What it is about", "질문의 주제"))
    {
        Autocomplete = (interaction, _) => new(ContentChoices.Topics(builtIn.QuestionTopics, interaction.Typed)),
    };

    /// <summary>Empty for none.</summary>
    public static string CodeOf(QuestionLevel? level) => level is { } known ? ItemWords.Code(known) : "";

    /// <summary>Null for none, or what is none.</summary>
    public static QuestionLevel? LevelOf(string? code) => code is null ? null : ItemWords.Find<QuestionLevel>(code);
}
