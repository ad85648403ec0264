using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>Something that a member is still to be told, because no direct message reaches them.</summary>
internal interface IMemberNews
{
    /// <summary>What to say to whoever acts, in their language, and never again; null for nothing.</summary>
    string? Take(Interaction interaction);
}

/// <summary>Brings members news in the private replies that they ask for anyway.</summary>
internal sealed class MemberNews(IEnumerable<IMemberNews> sources)
{
    /// <summary>The private reply with the news above it.</summary>
    public OutgoingMessage Above(Interaction interaction, OutgoingMessage reply)
    {
        string?[] news = [.. sources.Select(source => source.Take(interaction))];
        return news.Any(line => line is not null)
            ? reply with { Content = string.Join("\n\n", news.Append(reply.Content).Where(line => !string.IsNullOrEmpty(line))) }
            : reply;
    }
}
