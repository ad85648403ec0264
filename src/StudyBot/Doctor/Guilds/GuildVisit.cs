using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Doctor.Guilds;

/// <summary>A guild as a check finds it.</summary>
/// <param name="Guild">Its settings.</param>
/// <param name="Needs">What it has chosen.</param>
/// <param name="Access">What the bot may do there; null when Discord could not be asked.</param>
internal sealed record GuildVisit(GuildSettings Guild, IReadOnlyList<GuildNeed> Needs, GuildAccess? Access)
{
    public IReadOnlyList<GuildProblem> Problems { get; } = Access is null ? [] : GuildProblems.Of(Access, Needs);

    /// <summary>
    /// What a new invitation must ask for: what the bot always asks for, so that nothing which it has is taken away, and whatever else
    /// this guild's choices need. Pinging any role at all is more than a schedule's one role is worth; that one can be made mentionable.
    /// </summary>
    public Permissions ToInvite => Needs.Aggregate(Invitation.Asked, (bits, need) => bits | need switch
    {
        ChannelNeed channel => channel.Channel.Needed,
        RoleNeed { Deed: RoleDeed.Give } => Permissions.ManageRoles,
        _ => Permissions.None,
    });

    /// <summary>Whether inviting the bot anew would mend anything.</summary>
    public bool InvitationHelps => Problems.Any(problem => problem.Invitable != Permissions.None);
}
