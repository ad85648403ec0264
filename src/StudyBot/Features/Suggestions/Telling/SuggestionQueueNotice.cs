using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions.Deciding;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Staff are told of a long queue, once a study day. The subject is its date.</summary>
internal sealed class SuggestionQueueNotice(SuggestionQueue queue) : IStaffNotice
{
    public const string KindName = "suggestion.many";

    public string Kind => KindName;

    public static string Subject(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        var texts = DecisionTexts.Both.In(guild.Language);
        return queue.Count(guild.GuildId) is > 0 and var count
            ? new OutgoingMessage { Content = texts.ManyWait(count), Components = [new ActionRow(QueueOpenButton.Of(texts))] }
            : null;
    }
}
