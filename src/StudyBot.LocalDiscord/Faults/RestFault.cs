namespace StudyBot.LocalDiscord.Faults;

/// <summary>Something that shall go wrong with HTTP requests that match.</summary>
/// <param name="Kind">What happens.</param>
public sealed record RestFault(RestFaultKind Kind)
{
    /// <summary>Only this HTTP method; null matches all.</summary>
    public string? Method { get; init; }

    /// <summary>Only paths below <c>/api/v10</c> that contain this; null matches all.</summary>
    public string? PathContains { get; init; }

    /// <summary>How many matching requests it strikes before it is used up.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The status of server errors and refusals.</summary>
    public int Status { get; init; } = 503;

    /// <summary>Discord's error code of a <see cref="RestFaultKind.Refusal"/>: 50013 for missing permissions, for instance.</summary>
    public int Code { get; init; }

    /// <summary>The words beside the code.</summary>
    public string Message { get; init; } = "Refused at will";

    /// <summary>What a 429 asks to wait.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long <see cref="RestFaultKind.Latency"/> holds the request back, on the wire's clock.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>What can go wrong with an HTTP request.</summary>
public enum RestFaultKind
{
    /// <summary>429 of the route's own bucket (X-RateLimit-Scope: user).</summary>
    BucketLimit,

    /// <summary>429 over all routes (global).</summary>
    GlobalLimit,

    /// <summary>429 of a resource that others use too (shared).</summary>
    SharedLimit,

    /// <summary>A refusal in Discord's form, with a status and a code of one's choice, and nothing was done.</summary>
    Refusal,

    /// <summary>A 5xx, and nothing was done.</summary>
    ErrorBeforeEffect,

    /// <summary>A 5xx, although it was done: the answer is lost.</summary>
    ErrorAfterEffect,

    /// <summary>The connection breaks, and nothing was done.</summary>
    AbortBeforeEffect,

    /// <summary>The connection breaks, although it was done.</summary>
    AbortAfterEffect,

    /// <summary>It is never answered, and nothing was done: the connection stays open until the client has had enough.</summary>
    SilenceBeforeEffect,

    /// <summary>It is never answered, although it was done.</summary>
    SilenceAfterEffect,

    /// <summary>It takes long, then goes well.</summary>
    Latency,

    /// <summary>The answer's body ends in the middle.</summary>
    TruncatedBody,
}
