using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Roles;

/// <summary>A milestone's role cannot be given any more; the subject is the role and since when.</summary>
internal sealed class RoleNotice(RoleTroubles troubles) : IStaffNotice
{
    public const string KindName = "milestone.role";

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (subject.Split('-') is not [var role, var since] || !Snowflake.TryParse(role, CultureInfo.InvariantCulture, out var roleId) ||
            !long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || troubles.Find(guild.GuildId, roleId, at) is not { } trouble)
        {
            return null;
        }

        var texts = MilestoneTexts.Both.In(guild.Language);
        return new OutgoingMessage
        {
            Embeds = [new Embed { Title = texts.TroubleTitle, Description = $"{texts.Unfit(trouble, roleId.RoleMention())}\n{texts.TriedHourly}", Color = 0xFEE75C }],
        };
    }
}
