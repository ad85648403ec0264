using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>Finds what a request's path names, as far as the bot may know of it, and checks what the bot may do there.</summary>
internal static class RestCallPlaces
{
    public static Guild Guild(this RestCall call)
    {
        var guild = call.World.FindGuild(call.Id("guild")) ?? throw ApiError.UnknownGuild();
        return Reached(call, guild);
    }

    /// <summary>The channel of the path, which the bot can see.</summary>
    public static Channel Channel(this RestCall call)
    {
        var channel = call.World.FindChannel(call.Id("channel")) ?? throw ApiError.UnknownChannel();
        if (channel.Guild is { } guild)
            Reached(call, guild);

        return World.Access.Sees(channel, call.World.ApplicationId, call.World.ApplicationId) ? channel : throw ApiError.MissingAccess();
    }

    /// <summary>A message that everyone in the path's channel sees. Private replies are not found here, as on Discord.</summary>
    public static Message Message(this RestCall call)
    {
        var channel = call.Channel();
        var id = call.Id("message");
        return channel.Messages.Find(message => message.Id == id && message.EphemeralFor is null) ?? throw ApiError.UnknownMessage();
    }

    public static Role Role(this RestCall call, Guild guild) =>
        guild.Roles.GetValueOrDefault(call.Id("role")) ?? throw ApiError.UnknownRole();

    public static Member Member(this RestCall call, Guild guild)
    {
        var id = call.Id("user");
        return guild.Members.GetValueOrDefault(id)
            ?? throw (call.World.FindUser(id) is null ? ApiError.UnknownUser() : ApiError.UnknownMember());
    }

    public static Access Access(this RestCall call, Channel channel) => World.Access.Of(channel, call.World.ApplicationId);

    public static void Require(this RestCall call, Channel channel, Permissions permissions)
    {
        if (!call.Access(channel).Can(permissions))
            throw ApiError.MissingPermissions();
    }

    public static void Require(this RestCall call, Guild guild, Permissions permissions)
    {
        if (!World.Access.Of(guild, call.World.ApplicationId).Can(permissions))
            throw ApiError.MissingPermissions();
    }

    /// <summary>In an archived thread nothing changes; in a locked one, only moderators change things.</summary>
    public static void RequireOpen(this RestCall call, Channel channel)
    {
        if (channel.Thread is { Archived: true })
            throw ApiError.ThreadArchived();

        if (channel.Thread is { Locked: true } && !call.Access(channel).Can(Permissions.ManageThreads))
            throw ApiError.ThreadLocked();
    }

    /// <summary>Only what stands below the bot's highest role can be touched.</summary>
    public static void RequireAbove(this RestCall call, Guild guild, (int Position, ulong Id) other)
    {
        if (!PermissionsOf.IsAbove(World.Access.Rank(guild, call.World.ApplicationId), other))
            throw ApiError.MissingPermissions();
    }

    private static Guild Reached(RestCall call, Guild guild)
    {
        if (!guild.Members.ContainsKey(call.World.ApplicationId))
            throw ApiError.MissingAccess();

        return guild.Unavailable ? throw new ApiError(503, 0, "503: Service Unavailable") : guild;
    }
}
