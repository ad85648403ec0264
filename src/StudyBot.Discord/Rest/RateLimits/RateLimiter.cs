namespace StudyBot.Discord.Rest.RateLimits;

/// <summary>
/// Which bucket a request belongs to, learned from the responses. The theory stands in the README one folder up.
/// </summary>
/// <param name="clock">The wire's.</param>
/// <param name="processes">How many share the bot's limit over all routes; 1 or more.</param>
internal sealed class RateLimiter(TimeProvider clock, int processes)
{
    // Buckets are kept per channel and guild; beyond this many, idle ones are forgotten.
    private const int SweepAbove = 4096;

    private readonly Lock _gate = new();
    private readonly Dictionary<(HttpMethod Method, string Template), string> _names = [];
    private readonly Dictionary<(string Name, string? Major), Bucket> _buckets = [];

    /// <summary>The limit over all routes.</summary>
    public GlobalLimit Global { get; } = new(clock, Math.Max(1, GlobalLimit.Requests / processes));

    /// <summary>Waits until the request may be sent. The permit must be completed, or disposed of.</summary>
    public async ValueTask<Permit> AcquireAsync(DiscordRequest request, CancellationToken cancellationToken)
    {
        Bucket bucket;
        do
            bucket = BucketOf(request);
        while (!await bucket.AcquireAsync(cancellationToken).ConfigureAwait(false));

        try
        {
            await Global.AcquireAsync(cancellationToken, request.Urgency).ConfigureAwait(false);
            return new Permit(this, request, bucket, clock);
        }
        catch
        {
            bucket.Cancel();
            throw;
        }
    }

    private Bucket BucketOf(DiscordRequest request)
    {
        lock (_gate)
        {
            var name = _names.GetValueOrDefault((request.Method, request.Template)) ?? request.Name;
            return Find((name, request.Major)) ?? Add((name, request.Major), new Bucket(clock));
        }
    }

    /// <summary>
    /// Files everything that is known of a route under the name that Discord gives its bucket. What is under way under the old
    /// name must be counted under the new one, too.
    /// </summary>
    private void Rename(DiscordRequest request, string name)
    {
        lock (_gate)
        {
            if (_names.GetValueOrDefault((request.Method, request.Template)) == name)
                return;
            _names[(request.Method, request.Template)] = name;
            foreach (var key in _buckets.Keys.Where(key => key.Name == request.Name).ToList())
            {
                _buckets.Remove(key, out var bucket);
                if (Find((name, key.Major)) is { } known)
                    bucket!.MergeInto(known);
                else
                    Add((name, key.Major), bucket!);
            }
        }
    }

    private Bucket? Find((string Name, string? Major) key) => _buckets.GetValueOrDefault(key);

    private Bucket Add((string Name, string? Major) key, Bucket bucket)
    {
        if (_buckets.Count >= SweepAbove)
        {
            foreach (var idle in _buckets.Where(entry => entry.Value.IsIdle).Select(entry => entry.Key).ToList())
                _buckets.Remove(idle);
        }

        return _buckets[key] = bucket;
    }

    /// <summary>The right to send one request.</summary>
    internal sealed class Permit : IDisposable
    {
        private readonly RateLimiter _limiter;
        private readonly DiscordRequest _request;
        private readonly Bucket _bucket;
        private readonly ITimer _hanging;
        private int _turnsGivenBack;
        private bool _settled;

        public Permit(RateLimiter limiter, DiscordRequest request, Bucket bucket, TimeProvider clock)
        {
            (_limiter, _request, _bucket) = (limiter, request, bucket);
            _hanging = clock.CreateTimer(static permit => ((Permit)permit!).GiveTurnBack(), this, GlobalLimit.LongestHold, Timeout.InfiniteTimeSpan);
        }

        /// <summary>Teaches the limiter what the response said.</summary>
        /// <param name="headers">Null when the response said nothing of limits.</param>
        /// <param name="refusal">Null unless it was a 429.</param>
        public void Complete(RateLimitHeaders? headers, Refusal? refusal)
        {
            Settle();
            if (refusal is { Scope: RefusalScope.Global } global)
                _limiter.Global.CloseFor(global.RetryAfter);
            else if (refusal is { } own)
                _bucket.CloseFor(own.RetryAfter);
            if (headers?.Bucket is { } name)
                _limiter.Rename(_request, name);
            if (headers is null && refusal is not null)
                _bucket.Cancel();
            else
                _bucket.Complete(headers);
        }

        /// <summary>Gives the permit back if there was no response.</summary>
        public void Dispose()
        {
            if (_settled)
                return;
            Settle();
            _bucket.Cancel();
        }

        private void Settle()
        {
            _settled = true;
            _hanging.Dispose();
            GiveTurnBack();
        }

        private void GiveTurnBack()
        {
            if (Interlocked.Exchange(ref _turnsGivenBack, 1) == 0)
                _limiter.Global.Complete();
        }
    }
}
