namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>Every route of the HTTP API that stands here, by resource.</summary>
internal static class RouteTable
{
    public static IEnumerable<RestRoute> All =>
    [
        .. GatewayRoutes.All,
        .. UserRoutes.All,
        .. ChannelRoutes.All,
        .. MessageRoutes.All,
        .. PinRoutes.All,
        .. ReactionRoutes.All,
        .. ThreadRoutes.All,
        .. GuildRoutes.All,
        .. RoleRoutes.All,
        .. MemberRoutes.All,
        .. CommandRoutes.All,
        .. InteractionRoutes.All,
    ];
}
