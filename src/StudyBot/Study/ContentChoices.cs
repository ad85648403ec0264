using StudyBot.Content;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Rest;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>What members choose from in options of commands.</summary>
internal static class ContentChoices
{
    /// <summary>Topics that fit what somebody types; the value is a topic's id.</summary>
    public static IReadOnlyList<CommandChoice> Topics(IEnumerable<Topic> topics, string typed) =>
    [
        .. TopicFinder.Suggest(topics, typed)
            .Take(DiscordLimits.Choices)
            .Select(topic => new CommandChoice(Languages.Text(topic.Name.English, topic.Name.Korean), topic.Id)),
    ];

    /// <summary>The words of a closed list; the value is a word's <see cref="ItemWords.Code"/>.</summary>
    public static IReadOnlyList<CommandChoice> Words<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(word => new CommandChoice(Languages.Text(ItemWords.Name(word).English, ItemWords.Name(word).Korean), ItemWords.Code(word)))];
}
