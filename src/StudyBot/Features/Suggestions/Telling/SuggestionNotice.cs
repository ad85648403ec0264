using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions.Deciding;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Staff are told of a suggestion, with the buttons that decide about it. The subject is its id.</summary>
internal sealed class SuggestionNotice(SuggestionQueue queue, DecisionView view) : IStaffNotice
{
    public const string KindName = "suggestion.waiting";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject) =>
        Snowflake.TryParse(subject, CultureInfo.InvariantCulture, out var id) &&
        queue.Find(guild.GuildId, id) is { State: SuggestionState.Waiting } suggestion
            ? view.Arrival(suggestion, guild)
            : null;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) =>
        !Snowflake.TryParse(subject, CultureInfo.InvariantCulture, out var id) ? null
        : queue.Find(guild.GuildId, id) is { } suggestion ? view.Settled(suggestion, guild)
        : StaffTexts.Both.In(guild.Language).Erased;
}
