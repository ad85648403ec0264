using System.Threading.Channels;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Says that somebody moved. Only a hint: whether anyone did stands in the database.</summary>
internal sealed class SettlingSignal
{
    private readonly Channel<bool> _moved = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Moved() => _moved.Writer.TryWrite(true);

    /// <summary>Completes once somebody has moved since it last did.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await _moved.Reader.ReadAsync(cancellationToken);
}
