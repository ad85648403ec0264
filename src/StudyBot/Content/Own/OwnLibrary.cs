using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>Makes a guild's library of the built-in one and of what is the guild's own.</summary>
internal static class OwnLibrary
{
    /// <summary>What own items name as their source; where it is shown, it is shown in the guild.</summary>
    private static readonly Source ThisGuild = new("this-server", new Bilingual<string>("우리 서버", "this server"));

    public static ContentLibrary Of(ContentLibrary builtIn, OwnContent own)
    {
        var retired = own.Items.Where(item => !item.IsOffered).Select(item => item.Id).ToHashSet();
        var mine = own.Items.Select(item => item.Id).ToHashSet();
        return builtIn.With(
            [.. own.Items.Where(item => item.Entry is AdviceEntry).Select(item => Advice(item.Id, (AdviceEntry)item.Entry, builtIn))],
            [.. own.Items.Where(item => item.Entry is QuestionEntry).Select(item => Question(item.Id, (QuestionEntry)item.Entry, builtIn) with { Credit = item.Credit })],
            advice => mine.Contains(advice.Id) ? !retired.Contains(advice.Id) : own.Offers(advice),
            question => mine.Contains(question.Id) ? !retired.Contains(question.Id) : own.Offers(question));
    }

    /// <param name="id">Of the item; anything for one that is not stored.</param>
    /// <param name="entry">Its words.</param>
    /// <param name="builtIn">Knows the topics.</param>
    public static Question Question(string id, QuestionEntry entry, ContentLibrary builtIn) => new()
    {
        Id = id,
        Topic = Topic(entry.TopicId, builtIn.QuestionTopics),
        Level = entry.Level,
        Kind = entry.Type,
        Text = entry.Text,
        Source = new Citation(ThisGuild, new Bilingual<string>("", "")),
    };

    /// <inheritdoc cref="Question"/>
    public static AdviceItem Advice(string id, AdviceEntry entry, ContentLibrary builtIn)
    {
        // A task that stands in for the other language keeps its own heading.
        var korean = entry.Korean is { } ko ? Text(ko, Language.Korean) : null;
        var english = entry.English is { } en ? Text(en, Language.English) : null;
        return new AdviceItem
        {
            Id = id,
            Topics = [Topic(entry.TopicId, builtIn.AdviceTopics)],
            Stage = entry.Stage,
            Text = OwnEntry.Both(korean, english),
            Source = new Citation(ThisGuild, new Bilingual<string>(entry.Text.Korean.Source, entry.Text.English.Source)),
        };
    }

    private static AdviceText Text(OwnAdviceText text, Language language) =>
        new(text.Title, text.Task.Length == 0 ? text.Body : $"{text.Body}\n\n{AdviceTask.Head(language)}{text.Task}");

    /// <summary>A topic that the data files no longer know is still what the item is about.</summary>
    public static Topic Topic(string id, IReadOnlyList<Topic> topics) =>
        topics.FirstOrDefault(topic => topic.Id == id) ?? new Topic(id, new Bilingual<string>(id, id));
}
