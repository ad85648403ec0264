using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Settings;

/// <summary>The staff role was deleted. The subject is its id; a role chosen since makes it untrue.</summary>
internal sealed class StaffRoleNotice : IStaffNotice
{
    public const string KindName = "settings.staff_role_gone";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject) =>
        guild.StaffRoleId is null ? OutgoingMessage.Text(SetupTexts.Both.In(guild.Language).ChosenStaffRoleGone) : null;
}
