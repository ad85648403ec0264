using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Letters;

/// <summary>Brings members what no direct message could, in the private replies that they ask for anyway.</summary>
internal sealed class MemberNews(LetterStore store, LetterKinds kinds, TimeProvider clock)
{
    /// <summary>The rest waits for the reply after, since a message has room for 2000 characters.</summary>
    private const int MostAtOnce = 3;

    /// <summary>The private reply with the news above it.</summary>
    public OutgoingMessage Above(Interaction interaction, OutgoingMessage reply)
    {
        if (interaction.GuildId is not { } guildId)
            return reply;
        string?[] news =
        [
            .. store.TakeHeld(guildId, interaction.User.Id, MostAtOnce, clock.Now())
                .Select(letter => kinds.Find(letter)?.Render(letter, server: null)?.Content),
        ];
        return news.Any(text => !string.IsNullOrEmpty(text))
            ? reply with
            {
                Content = string.Join(
                    "\n\n", news.Prepend(LetterTexts.Both.In(interaction.Locale).News).Append(reply.Content).Where(text => !string.IsNullOrEmpty(text))),
            }
            : reply;
    }
}
