using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World;

/// <content>What builds and changes a world by hand, from outside Discord's API.</content>
public sealed partial class DiscordWorld
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes a guild; the bot is not in it until <see cref="AddBot"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="locale">Its preferred_locale.</param>
    /// <param name="owner">The owner's user id; null is the default guild's owner.</param>
    /// <returns>Its id.</returns>
    public ulong CreateGuild(string name, string locale = "ko", ulong? owner = null) =>
        Locked(() => Guilds.Create(name, locale, Known(owner ?? Owner.UserId)).Id);

    /// <summary>Invites the bot, with a role of its own.</summary>
    public void AddBot(ulong guild) => Locked(() => Guilds.AddBot(Here(guild)));

    /// <summary>Removes the bot from a guild, as a kick does: GUILD_DELETE without <c>unavailable</c>.</summary>
    public void RemoveBot(ulong guild) => Locked(() => Guilds.RemoveBot(Here(guild)));

    /// <summary>Begins or ends an outage of a guild: GUILD_DELETE with <c>unavailable: true</c>, then GUILD_CREATE.</summary>
    public void SetUnavailable(ulong guild, bool unavailable) => Locked(() => Guilds.SetUnavailable(Here(guild), unavailable));

    /// <summary>Deletes a guild with all that is in it.</summary>
    public void DeleteGuild(ulong guild) => Locked(() => Guilds.Delete(Here(guild)));

    /// <summary>Changes a guild's preferred_locale.</summary>
    public void SetGuildLocale(ulong guild, string locale) =>
        Locked(() => Guilds.Edit(Here(guild), new JsonObject { ["preferred_locale"] = locale }));

    /// <summary>Makes a voice channel the guild's AFK channel; null for none.</summary>
    public void SetAfkChannel(ulong guild, ulong? channel) => Locked(() => Guilds.SetAfkChannel(Here(guild), channel));

    /// <summary>Makes a channel; not a thread and not a DM.</summary>
    /// <returns>Its id.</returns>
    public ulong CreateChannel(ulong guild, string name, ChannelType type = ChannelType.Text, ulong? category = null) =>
        Locked(() => Channels.Create(Here(guild), name, type, category).Id);

    /// <summary>Deletes a channel or a thread.</summary>
    public void DeleteChannel(ulong channel) => Locked(() =>
    {
        var place = Place(channel);
        if (place.IsThread)
            Threads.Delete(place);
        else
            Channels.Delete(place);
    });

    /// <summary>Archives, wakes, locks or unlocks a thread, as a moderator does; null leaves as it is.</summary>
    public void EditThread(ulong thread, bool? archived = null, bool? locked = null) => Locked(() => Threads.Edit(
        Place(thread), new JsonObject { ["archived"] = archived, ["locked"] = locked }));

    /// <summary>Gives a forum its tags.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="isRequired">Whether its posts must bear one.</param>
    /// <param name="names">What members read.</param>
    /// <returns>Their ids, in the same order.</returns>
    public IReadOnlyList<ulong> SetForumTags(ulong forum, bool isRequired, params IReadOnlyList<string> names) => Locked(() =>
    {
        var place = Place(forum);
        Channels.Edit(place, new JsonObject
        {
            ["available_tags"] = Json.Array(names, name => new JsonObject { ["name"] = name }),
            ["flags"] = isRequired ? ChannelJson.RequireTag : 0,
        });
        return place.AvailableTags.Objects().Select(tag => tag["id"].AsId() ?? 0).ToList();
    });

    /// <summary>Sets a channel's exception for a role or member.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="target">A role's id (the guild's own for @everyone) or a user's.</param>
    /// <param name="type">Which of both.</param>
    /// <param name="allow">Permission bits granted.</param>
    /// <param name="deny">Permission bits taken.</param>
    public void SetOverwrite(ulong channel, ulong target, OverwriteType type, Permissions allow, Permissions deny) =>
        Locked(() => Channels.SetOverwrite(Place(channel), new Overwrite(target, type, allow, deny)));

    /// <summary>Makes a role, above @everyone and below all others.</summary>
    /// <returns>Its id.</returns>
    public ulong CreateRole(ulong guild, string name, Permissions permissions = Permissions.None) => Locked(() => Roles.Create(
        Here(guild), new JsonObject { ["name"] = name, ["permissions"] = Json.Id((ulong)permissions) }).Id);

    /// <summary>Changes what a role may do; the guild's id stands for @everyone.</summary>
    public void SetRolePermissions(ulong guild, ulong role, Permissions permissions) => Locked(() => Roles.Edit(
        Here(guild), Here(guild).Roles[role], new JsonObject { ["permissions"] = Json.Id((ulong)permissions) }));

    /// <summary>Lets everyone mention a role, or only those with MENTION_EVERYONE.</summary>
    public void SetMentionable(ulong guild, ulong role, bool isMentionable) => Locked(() => Roles.Edit(
        Here(guild), Here(guild).Roles[role], new JsonObject { ["mentionable"] = isMentionable }));

    /// <summary>Deletes a role.</summary>
    public void DeleteRole(ulong guild, ulong role) => Locked(() => Roles.Delete(Here(guild), Here(guild).Roles[role]));

    /// <summary>Gives a role to a member, or takes it.</summary>
    public void SetRole(ulong guild, ulong user, ulong role, bool has = true) => Locked(() =>
    {
        var (place, member) = (Here(guild), Here(guild).Members[user]);
        if (has)
            Roles.Give(place, member, place.Roles[role]);
        else
            Roles.Take(place, member, place.Roles[role]);
    });

    /// <summary>Lets a new person join a guild.</summary>
    /// <param name="guild">Which.</param>
    /// <param name="username">Lower case, as Discord's usernames are.</param>
    /// <param name="displayName">The name shown; null shows the username.</param>
    /// <param name="locale">The language of the person's client.</param>
    public Actor AddMember(ulong guild, string username, string? displayName = null, string locale = "ko") => Locked(() =>
    {
        var user = AddUser(username, displayName, locale, bot: false);
        Guilds.AddMember(Here(guild), user);
        return new Actor(this, user.Id, guild);
    });

    /// <summary>Someone who exists, to act with.</summary>
    /// <param name="user">The user's id.</param>
    /// <param name="guild">Where to act; null is the default guild if the user is in it, else direct messages only.</param>
    /// <exception cref="InvalidOperationException">No such user.</exception>
    public Actor As(ulong user, ulong? guild = null) => Locked(() =>
        new Actor(this, Known(user).Id, guild ?? (_guilds[DefaultGuild].Members.ContainsKey(user) ? DefaultGuild : null)));

    /// <summary>Completes at the next thing that happens in the world.</summary>
    internal Task NextChange()
    {
        lock (Gate)
            return _changed.Task;
    }

    private void SignalChange()
    {
        var happened = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        happened.TrySetResult();
    }

    private User Known(ulong user) => FindUser(user) ?? throw new InvalidOperationException($"There is no user {user}.");

    private Guild Here(ulong guild) => FindGuild(guild) ?? throw new InvalidOperationException($"There is no guild {guild}.");

    private Channel Place(ulong channel) => FindChannel(channel) ?? throw new InvalidOperationException($"There is no channel {channel}.");

    private T Locked<T>(Func<T> act)
    {
        lock (Gate)
            return act();
    }

    private void Locked(Action act)
    {
        lock (Gate)
            act();
    }
}
