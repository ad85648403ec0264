using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Staff are told that a member asks, with the buttons that decide. The subject is the excuse's id.</summary>
internal sealed class ExcuseNotice(ExcuseStore excuses) : IStaffNotice
{
    public const string KindName = "excuse.waiting";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject) =>
        Snowflake.TryParse(subject, CultureInfo.InvariantCulture, out var id) &&
        excuses.Find(guild.GuildId, id) is { State: ExcuseState.Pending } excuse
            ? ExcuseView.Waiting(excuse, guild.Language)
            : null;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject) =>
        !Snowflake.TryParse(subject, CultureInfo.InvariantCulture, out var id) ? null : excuses.Find(guild.GuildId, id) switch
        {
            null => StaffTexts.Both.In(guild.Language).Erased,
            { State: ExcuseState.Pending } => null,
            { } excuse => ExcuseView.Decided(excuse, guild.Language),
        };
}
