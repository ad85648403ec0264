namespace StudyBot.Discord.Model;

/// <summary>Where the gateway is and how often it may be entered (Get Gateway Bot).</summary>
/// <param name="Url">WebSocket address without a query.</param>
/// <param name="Shards">How many shards Discord recommends.</param>
/// <param name="SessionStartLimit">How many sessions may still be started.</param>
public sealed record GatewayBot(Uri Url, int Shards, SessionStartLimit SessionStartLimit);

/// <summary>How many sessions may be started (Session Start Limit object).</summary>
/// <param name="Total">In a period, normally a day.</param>
/// <param name="Remaining">Of them, still left.</param>
/// <param name="ResetAfter">Until the period ends.</param>
/// <param name="MaxConcurrency">How many shards may identify within 5 seconds.</param>
public sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
