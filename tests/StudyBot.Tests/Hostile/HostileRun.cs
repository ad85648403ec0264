using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Tests.Hostile;

/// <summary>
/// Sends the whole bot interactions as no friendly client would, one after the other, and looks at all that comes back. The same
/// seed sends the same; commands, buttons and forms are those that are registered, so new ones are tried by themselves.
/// </summary>
internal sealed class HostileRun : IDisposable
{
    private const ulong FirstId = 1_300_000_000_000_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 256 };

    // Monday, 10:00 in Seoul.
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly string _folder = NewFolder();
    private readonly Random _dice;
    private readonly SeenParts _seen = new();
    private readonly HostileLog _log = new();
    private readonly ReplyWatch _watch;
    private readonly HostileDiscord _discord;
    private readonly HostileBot _bot;
    private readonly InteractionForge _forge;
    private readonly Mutilation _mutilation;
    private readonly HostileText _text;
    private readonly List<string> _broken = [];
    private ulong _sent;
    private int _expected;

    public HostileRun(int seed)
    {
        _dice = new Random(seed);
        var sources = new TextSources();
        _text = new HostileText(_dice, _clock);
        _watch = new ReplyWatch(sources, new Consent(Path.Combine(_folder, "studybot.db")));
        _discord = new HostileDiscord(_clock, _watch, _seen);
        _bot = new HostileBot(Path.Combine(_folder, "studybot.db"), _clock, _discord, _log);
        _forge = new InteractionForge(_dice, _text, sources, _seen, _bot.Surface);
        _mutilation = new Mutilation(_dice, _text);
        _log.Occasion = () => _discord.Current is { IsWellFormed: false } ? null : _discord.Current?.Occasion ?? "a job";
    }

    public async Task<HostileVerdict> PlayAsync(int interactions)
    {
        long early = 0;
        foreach (var forged in _forge.Opening())
            await SendAsync(Bytes(forged.Json, isBroken: false), forged.Exchange, repeated: false);
        for (var number = 0; number < interactions; number++)
        {
            if (number % 40 == 0)
                await PassTimeAsync();
            await SendAsync();
            if (number == interactions / 3)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        if (_discord.Callbacks != _expected)
            _broken.Add($"{_discord.Callbacks} callbacks came to {_expected} interactions that were to be answered");
        return new HostileVerdict(interactions, _expected, _log.Dropped, _log.Incidents, _log.Errors, _watch.Leaks, _broken, _log.Indiscretion, early, late);
    }

    public void Dispose()
    {
        _bot.Dispose();
        _discord.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>In memory where the system has a place for that: how fast a disk is shall not say how long this takes.</summary>
    private static string NewFolder()
    {
        const string InMemory = "/dev/shm";
        return Directory.Exists(InMemory)
            ? Directory.CreateDirectory(Path.Combine(InMemory, $"studybot-hostile-{Environment.ProcessId}-{Guid.NewGuid():N}")).FullName
            : Directory.CreateTempSubdirectory("studybot-hostile-").FullName;
    }

    private async Task SendAsync()
    {
        var forged = _forge.Next();
        _seen.Turn();
        var isBroken = _dice.Next(8) == 0;
        if (isBroken)
            _mutilation.Of(forged.Json);
        var exchange = isBroken ? new Exchange(forged.Exchange.Occasion, forged.Exchange.Actor, null) { IsWellFormed = false, IsAnyones = true } : forged.Exchange;
        var bytes = Bytes(forged.Json, isBroken);
        if (forged.File is { } marker)
            _discord.File = Encoding.UTF8.GetBytes(_text.Next(marker));
        await SendAsync(bytes, exchange, repeated: false);
        if (_dice.Next(100) == 0)
            await SendAsync(bytes, exchange, repeated: true);
    }

    private async Task SendAsync(byte[] bytes, Exchange exchange, bool repeated)
    {
        _discord.Current = exchange;
        exchange.Brought = [.. Marker.InAnyCase(Encoding.UTF8.GetString(bytes))];
        var (dropped, callbacks) = (_log.Dropped, _discord.Callbacks);
        _bot.Router.Accept(bytes);
        if (_log.Dropped > dropped)
        {
            if (exchange.IsWellFormed && !repeated && !HasHalfCharacters(bytes))
                _broken.Add($"{exchange.Occasion} was dropped");
            return;
        }

        _expected++;
        try
        {
            await exchange.Answered.WaitAsync(Patience, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            _broken.Add($"{exchange.Occasion} was never answered");
        }

        if (_discord.Callbacks != callbacks + 1)
            _broken.Add($"{exchange.Occasion} has {_discord.Callbacks - callbacks} callbacks");
    }

    private async Task PassTimeAsync()
    {
        _discord.Current = null;
        _clock.Advance(TimeSpan.FromMinutes(_dice.Next(8) == 0 ? _dice.Next(3000) : _dice.Next(240)));
        await _bot.RunJobsAsync(_clock.GetUtcNow());
    }

    /// <summary>.NET's reader takes no half of a surrogate pair, and Discord sends none.</summary>
    private static bool HasHalfCharacters(byte[] bytes) => bytes.AsSpan().IndexOf(@"\uD800"u8) >= 0 || bytes.AsSpan().IndexOf(@"\uDC00"u8) >= 0;

    private byte[] Bytes(JsonObject interaction, bool isBroken)
    {
        var number = _sent++;
        interaction.TryAdd("id", WireJson.Text(FirstId + number));
        interaction.TryAdd("token", "token");
        var json = JsonSerializer.Serialize(interaction, Deep)
            .Replace(@"\uE000", @"\uD800", StringComparison.Ordinal)
            .Replace(@"\uE001", @"\uDC00", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(json);
        return isBroken ? _mutilation.Of(bytes) : bytes;
    }
}
