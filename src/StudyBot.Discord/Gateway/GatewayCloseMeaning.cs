namespace StudyBot.Discord.Gateway;

/// <summary>What a close code means for us: one table, the only place that decides by number.</summary>
/// <param name="Recovery">What to do next.</param>
/// <param name="Sentence">For the log; where <paramref name="Recovery"/> is <see cref="GatewayRecovery.Stop"/>, also what to do about it.</param>
internal readonly record struct GatewayCloseMeaning(GatewayRecovery Recovery, string Sentence)
{
    /// <summary>The meaning of a close; <paramref name="code"/> is null when the line just broke. Unknown codes are worth a resume.</summary>
    public static GatewayCloseMeaning Of(int? code) => code switch
    {
        null => Resume("the line broke without a close code"),
        _ => Of((GatewayCloseCode)code),
    };

    // Discord's own column only says whether to reconnect at all. Resuming is the better guess wherever the session may
    // still be there: a refusal costs one round trip (opcode 9), a new session costs the events in between.
    private static GatewayCloseMeaning Of(GatewayCloseCode code) => code switch
    {
        GatewayCloseCode.UnknownError => Resume("Discord had an unknown error"),
        GatewayCloseCode.UnknownOpcode => Resume("Discord did not know an opcode that we sent"),
        GatewayCloseCode.DecodeError => Resume("Discord could not read a payload that we sent"),
        GatewayCloseCode.NotAuthenticated => Identify("the session is not, or no longer, authenticated"),
        GatewayCloseCode.AlreadyAuthenticated => Resume("we identified twice"),
        GatewayCloseCode.InvalidSequence => Identify("Discord does not know our sequence number"),
        GatewayCloseCode.RateLimited => Resume("we sent too many payloads"),
        GatewayCloseCode.SessionTimedOut => Identify("the session timed out"),
        GatewayCloseCode.AuthenticationFailed => Stop(
            "Discord refused the bot token. Copy the current one from the Developer Portal (your application, Bot, Reset Token) into the setting Discord:Token, then start again."),
        GatewayCloseCode.InvalidShard => Stop(
            "Discord refused this shard. Set Discord:ShardId from 0 to one below Discord:ShardCount, the same count for every process, then start again."),
        GatewayCloseCode.ShardingRequired => Stop(
            "The bot is in too many guilds for one connection. Raise Discord:ShardCount and run one process per Discord:ShardId."),
        GatewayCloseCode.InvalidApiVersion => Stop(
            "Discord no longer speaks the gateway version that this build uses. Update StudyBot."),
        GatewayCloseCode.InvalidIntents => Stop(
            "Discord does not know one of the gateway intents that were asked for. Remove Discord:Intents from the settings, or correct it, then start again."),
        GatewayCloseCode.DisallowedIntents => Stop(
            "Discord does not allow one of the gateway intents that were asked for. Switch it on in the Developer Portal (your application, Bot, Privileged Gateway Intents), or remove it from Discord:Intents, then start again."),
        _ => Resume("the other side closed the connection"),
    };

    private static GatewayCloseMeaning Resume(string sentence) => new(GatewayRecovery.Resume, sentence);

    private static GatewayCloseMeaning Identify(string sentence) => new(GatewayRecovery.Identify, sentence);

    private static GatewayCloseMeaning Stop(string sentence) => new(GatewayRecovery.Stop, sentence);
}
