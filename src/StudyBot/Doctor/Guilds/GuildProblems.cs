using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Doctor.Guilds;

/// <summary>Finds what a guild's needs lack.</summary>
internal static class GuildProblems
{
    /// <summary>In the order of the needs; a channel that several things of one use need is named once, with all that they lack.</summary>
    public static IReadOnlyList<GuildProblem> Of(GuildAccess access, IEnumerable<GuildNeed> needs) =>
    [
        .. needs.SelectMany(need => need switch
            {
                ChannelNeed channel => OfChannel(access, channel),
                RoleNeed role => OfRole(access, role),
                _ => throw new ArgumentException($"Nobody knows what a {need.GetType().Name} needs.", nameof(needs)),
            })
            .GroupBy(problem => (problem.Use, problem.Fault, problem.Place))
            .Select(alike => alike.Aggregate((one, other) => one with { Missing = one.Missing | other.Missing, Denied = one.Denied | other.Denied })),
    ];

    private static IEnumerable<GuildProblem> OfChannel(GuildAccess access, ChannelNeed need)
    {
        var verdict = access.Judge(need.ChannelId, need.Channel);
        Fault? fault = verdict switch
        {
            { Fitness: ChannelFitness.Unknown } => Fault.ChannelGone,
            { Fitness: ChannelFitness.WrongKind } => Fault.WrongKind,
            { Fitness: ChannelFitness.Closed } => Fault.NoPermission,
            { Fitness: ChannelFitness.Public } => Fault.Public,
            { Channel: { Type: ChannelType.GuildForum, RequiresTag: true } } => Fault.TagRequired,
            _ => null,
        };
        if (fault is { } found)
        {
            yield return new GuildProblem(need.Use, found, need.ChannelId)
            {
                Missing = verdict.Missing,
                Denied = access.With(verdict.Missing).Judge(need.ChannelId, need.Channel).Missing,
            };
        }
    }

    private static IEnumerable<GuildProblem> OfRole(GuildAccess access, RoleNeed need)
    {
        var fault = (need.Deed, access.Role(need.RoleId)) switch
        {
            (_, null) => Fault.RoleGone,
            (RoleDeed.Ping, var role) => CanPing(access, role, need.ChannelId) ? (Fault?)null : Fault.RoleUnpingable,
            (RoleDeed.Give, { Managed: true }) => Fault.RoleManaged,
            (RoleDeed.Give, _) when !access.InGuild.Cover(Permissions.ManageRoles) => Fault.NoManageRoles,
            (RoleDeed.Give, var role) when !access.IsAbove(role) => Fault.RoleTooHigh,
            _ => null,
        };
        if (fault is { } found)
            yield return new GuildProblem(need.Use, found, need.RoleId) { Missing = found == Fault.NoManageRoles ? Permissions.ManageRoles : Permissions.None };
    }

    /// <summary>A channel that is gone or closed is a trouble of its own, and says nothing of the role.</summary>
    private static bool CanPing(GuildAccess access, Role role, Snowflake? channelId) =>
        channelId is not { } id || access.Channel(id) is not { } channel || GuildAccess.CanPing(role, access.In(channel));
}
