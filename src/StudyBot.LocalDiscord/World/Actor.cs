using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

/// <summary>
/// Someone who uses this Discord: what a person does with mouse and keyboard, and sees on the screen.
/// May be used from any thread. Where a channel may be null, it means the guild's first text channel, or the DM if there is no guild.
/// </summary>
public sealed partial class Actor
{
    private readonly DiscordWorld _world;

    internal Actor(DiscordWorld world, ulong userId, ulong? guildId) => (_world, UserId, GuildId) = (world, userId, guildId);

    /// <summary>The user's id.</summary>
    public ulong UserId { get; }

    /// <summary>The guild acted in; null for someone known by direct messages only.</summary>
    public ulong? GuildId { get; }

    /// <summary>The username.</summary>
    public string Username => Locked(() => User.Username);

    /// <summary>The language of this person's client, as a Discord locale (ko, en-US, …).</summary>
    public string Locale
    {
        get => Locked(() => User.Locale);
        set => Locked(() => User.Locale = value);
    }

    /// <summary>Whether bots may write direct messages to this person; when not, they get 50007.</summary>
    public bool AcceptsDms
    {
        get => Locked(() => !User.DmsClosed);
        set => Locked(() => User.DmsClosed = !value);
    }

    /// <summary>The form open on the screen; null if there is none.</summary>
    public OpenModal? Modal => Locked(() => _world.ScreenOf(UserId).Modal);

    /// <summary>The last error shown, such as "The application did not respond"; null if none since the last act.</summary>
    public string? Problem => Locked(() => _world.ScreenOf(UserId).Problem);

    /// <summary>The DM channel with the bot; null before its first message.</summary>
    public ulong? DmChannel => Locked(() => _world.Dms.FirstOrDefault(dm => dm.Recipient?.Id == UserId)?.Id);

    /// <summary>The ids of the channels and threads this person can see, in the order of the guild's list; the DM with the bot last.</summary>
    public IReadOnlyList<ulong> Channels => Locked(() =>
    {
        var places = _world.FindGuild(GuildId ?? 0)?.Channels.Values ?? Enumerable.Empty<Channel>();
        return places.OrderBy(place => place.Position).ThenBy(place => place.Id).Concat(_world.Dms).Where(CanSee).Select(place => place.Id).ToList();
    });

    private User User => _world.FindUser(UserId) ?? throw new InvalidOperationException("This user has been deleted.");

    /// <summary>What stands in a channel before this person's eyes, oldest first, private replies included; empty if it cannot be seen.</summary>
    public IReadOnlyList<VisibleMessage> Read(ulong? channel = null) => Locked(() =>
    {
        var place = Place(channel);
        return CanSee(place)
            ? place.Messages.Where(message => message.VisibleTo(UserId)).Select(message => VisibleMessage.Of(message, _world)).ToList()
            : [];
    });

    /// <summary>The direct messages with the bot, oldest first.</summary>
    public IReadOnlyList<VisibleMessage> ReadDms() => DmChannel is { } dm ? Read(dm) : [];

    /// <summary>A message by id; null if it is gone or not for these eyes.</summary>
    public VisibleMessage? See(ulong messageId) => Locked(() => Find(messageId) is { } message ? VisibleMessage.Of(message, _world) : null);

    /// <summary>Waits until something this person can see in a channel fits, and gives the first such message.</summary>
    /// <exception cref="OperationCanceledException">The token ended the wait.</exception>
    public async Task<VisibleMessage> WaitForAsync(Func<VisibleMessage, bool> fits, ulong? channel = null, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var changed = _world.NextChange();
            if (Read(channel).FirstOrDefault(fits) is { } found)
                return found;

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until a deferred answer has its words, and gives it, or what was posted in place of a deferred change; null if it was deleted instead, or there is none.</summary>
    public async Task<VisibleMessage?> WaitForWordsAsync(InteractionOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (Locked(() => _world.Interactions.Find(outcome.InteractionId ?? 0)) is not { } interaction)
            return outcome.Message;

        await interaction.Filled.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Locked(() => interaction.Answered) is { } message ? See(message.Id) : null;
    }

    /// <summary>Writes a message.</summary>
    /// <returns>Its id.</returns>
    public ulong Send(string content, ulong? channel = null, ulong? replyTo = null) => Locked(() =>
    {
        var place = Place(channel);
        var needed = place.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        if (!Access.Of(place, UserId).Can(needed | Permissions.ViewChannel))
            throw new InvalidOperationException($"{User.Username} may not write in {place.Name}.");

        if (place.Thread is { Locked: true } && !Access.Of(place, UserId).Can(Permissions.ManageThreads))
            throw new InvalidOperationException($"{place.Name} is locked.");

        var body = new JsonObject { ["content"] = content };
        if (replyTo is { } target)
            body["message_reference"] = new JsonObject { ["message_id"] = Json.Id(target) };

        return _world.Messages.Post(new MessageDraft(place, User, body)).Id;
    });

    /// <summary>Opens the DM with the bot, as a click on its name does.</summary>
    /// <returns>The channel's id.</returns>
    public ulong OpenDm() => Locked(() => _world.Channels.Dm(User).Id);

    /// <summary>Begins to type, and no more.</summary>
    public void StartTyping(ulong? channel = null) => Locked(() =>
    {
        _world.Messages.Typing(Place(channel), User);
        return 0;
    });

    /// <summary>Reacts with an emoji, or takes the reaction back.</summary>
    public void React(ulong messageId, string emoji, bool on = true) => Locked(() =>
    {
        var message = Find(messageId) ?? throw new InvalidOperationException("No such message can be seen.");
        if (on)
            _world.Reactions.Add(message, emoji, User);
        else
            _world.Reactions.Remove(message, emoji, UserId);

        return 0;
    });

    /// <summary>Enters a voice channel, or changes how one sits in it.</summary>
    public void JoinVoice(ulong channel, bool mute = false, bool deaf = false) => Locked(() =>
    {
        _world.Voice.Join(Home, UserId, Place(channel).Id, mute, deaf);
        return 0;
    });

    /// <summary>Leaves voice; nothing if not in it.</summary>
    public void LeaveVoice() => Locked(() =>
    {
        _world.Voice.Leave(Home, UserId);
        return 0;
    });

    /// <summary>Leaves the guild.</summary>
    public void LeaveGuild() => Locked(() =>
    {
        _world.Guilds.RemoveMember(Home, UserId);
        return 0;
    });

    /// <summary>Comes back to the guild after leaving.</summary>
    public void JoinGuild() => Locked(() => _world.Guilds.AddMember(Home, User));

    private Guild Home => _world.FindGuild(GuildId ?? 0) ?? throw new InvalidOperationException("There is no guild here.");

    private Channel Place(ulong? channel)
    {
        if (channel is { } id)
            return _world.FindChannel(id) ?? throw new InvalidOperationException($"There is no channel {id}.");

        return GuildId is null
            ? _world.Channels.Dm(User)
            : Home.Channels.Values.OrderBy(item => item.Position).ThenBy(item => item.Id).First(item => item.Type is ChannelType.Text);
    }

    private bool CanSee(Channel channel) => Access.Sees(channel, UserId, _world.ApplicationId);

    private Message? Find(ulong messageId)
    {
        var places = (_world.FindGuild(GuildId ?? 0)?.Channels.Values ?? Enumerable.Empty<Channel>()).Concat(_world.Dms);
        return places.Where(CanSee).SelectMany(place => place.Messages).FirstOrDefault(message => message.Id == messageId && message.VisibleTo(UserId));
    }

    private T Locked<T>(Func<T> act)
    {
        lock (_world.Gate)
            return act();
    }
}
