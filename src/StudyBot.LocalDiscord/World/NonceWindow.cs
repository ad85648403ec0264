namespace StudyBot.LocalDiscord.World;

/// <summary>
/// Remembers nonces for "the past few minutes" that Discord promises for enforce_nonce; this server keeps five.
/// Counted by the wire's clock: it is a deadline of the protocol, not of the world.
/// </summary>
internal sealed class NonceWindow(TimeProvider wire)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(5);
    private readonly Dictionary<(ulong Author, ulong Channel, string Nonce), (Message Message, DateTimeOffset At)> _seen = [];

    public void Remember(Message message, string nonce)
    {
        var now = wire.GetUtcNow();
        foreach (var old in _seen.Where(entry => now - entry.Value.At > Span).Select(entry => entry.Key).ToList())
            _seen.Remove(old);

        _seen[(message.Author.Id, message.Channel.Id, nonce)] = (message, now);
    }

    public Message? Find(ulong author, ulong channel, string nonce) =>
        _seen.TryGetValue((author, channel, nonce), out var entry) && wire.GetUtcNow() - entry.At <= Span ? entry.Message : null;
}
