using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>
/// Begins interactions and ends their deadlines. The answers arrive through <see cref="Callbacks"/> and
/// <see cref="Followups"/>. Called under the world's lock.
/// </summary>
internal sealed class InteractionDesk
{
    private readonly DiscordWorld _world;
    private readonly Dictionary<ulong, Interaction> _byId = [];
    private readonly Queue<Interaction> _oldestFirst = new();
    private readonly Dictionary<string, Interaction> _byToken = new(StringComparer.Ordinal);

    public InteractionDesk(DiscordWorld world)
    {
        _world = world;
        Callbacks = new CallbackDesk(world);
        Followups = new FollowupDesk(world);
    }

    public CallbackDesk Callbacks { get; }

    public FollowupDesk Followups { get; }

    public Interaction? Find(ulong id) => _byId.GetValueOrDefault(id);

    /// <summary>The interaction that a callback names; with a wrong token, or too late, there is none.</summary>
    /// <exception cref="ApiError">10062.</exception>
    public Interaction Waiting(ulong id, string token)
    {
        if (!_byId.TryGetValue(id, out var interaction) || interaction.Token != token || interaction.State is InteractionState.Expired)
            throw ApiError.UnknownInteraction();

        return interaction.State is InteractionState.Answered ? throw ApiError.AlreadyAcknowledged() : interaction;
    }

    /// <summary>The interaction whose token serves as a webhook's, while it lives.</summary>
    /// <exception cref="ApiError">50027 after its life; 10015 before it was answered.</exception>
    public Interaction ByToken(string token)
    {
        if (!_byToken.TryGetValue(token, out var interaction) || Age(interaction) > _world.Options.InteractionTokenLife)
            throw ApiError.InvalidWebhookToken();

        return interaction.State is InteractionState.Answered ? interaction : throw ApiError.UnknownWebhook();
    }

    public Interaction Begin(InteractionType type, User user, Channel channel, JsonObject data, Message? source = null, Interaction? opener = null)
    {
        Forget();
        var id = _world.NextId();
        var interaction = new Interaction
        {
            Id = id,
            Token = Tokens.Interaction(id, _world.Dice),
            Type = type,
            User = user,
            Channel = channel,
            Data = data,
            CreatedAt = _world.Wire.GetUtcNow(),
            Source = source,
            Opener = opener,
        };
        _byId[id] = interaction;
        _byToken[interaction.Token] = interaction;
        _oldestFirst.Enqueue(interaction);
        interaction.Deadline = _world.Wire.CreateTimer(Expire, interaction, _world.Options.InteractionDeadline, Timeout.InfiniteTimeSpan);
        _world.Publish(new WorldEvent("INTERACTION_CREATE", interaction.ToJson(_world).Text()) { GuildId = channel.Guild?.Id });
        return interaction;
    }

    private void Expire(object? state)
    {
        var interaction = (Interaction)state!;
        lock (_world.Gate)
        {
            interaction.Deadline?.Dispose();
            if (interaction.State is not InteractionState.Waiting)
                return;

            interaction.State = InteractionState.Expired;
            var problem = interaction.Type is InteractionType.MessageComponent or InteractionType.ModalSubmit
                ? ClientWords.InteractionFailed
                : interaction.Type is InteractionType.Autocomplete ? ClientWords.LoadingOptionsFailed : ClientWords.DidNotRespond;
            _world.ShowProblem(interaction.User.Id, interaction.Channel, problem);
            interaction.Outcome.TrySetResult(new InteractionOutcome(InteractionStatus.NoResponse) { InteractionId = interaction.Id, Problem = problem });
        }
    }

    private TimeSpan Age(Interaction interaction) => _world.Wire.GetUtcNow() - interaction.CreatedAt;

    private void Forget()
    {
        while (_oldestFirst.TryPeek(out var old) && Age(old) > _world.Options.InteractionTokenLife * 2)
        {
            _oldestFirst.Dequeue();
            _byId.Remove(old.Id);
            _byToken.Remove(old.Token);
        }
    }
}
