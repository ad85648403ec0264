using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Rest;

public sealed class RestTelemetryTests : IDisposable
{
    private readonly RestHarness _rest = new();
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly MeterListener _metrics = new();
    private readonly ActivityListener _traces;

    public RestTelemetryTests()
    {
        _metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == DiscordTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => _heard.Enqueue($"{instrument.Name} {Words(tags.ToArray())}"));
        _metrics.Start();
        _traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DiscordTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => _heard.Enqueue($"trace {activity.DisplayName} {Words(activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(_traces);
    }

    public void Dispose()
    {
        _metrics.Dispose();
        _traces.Dispose();
        _rest.Dispose();
    }

    [Fact]
    public async Task An_attempt_is_known_by_its_template_and_status_and_by_nothing_that_a_member_could_know_it_by()
    {
        _rest.Transport.Otherwise = _ => ScriptedTransport.Response(200, """{"id":"77700077","channel_id":"88800088"}""");

        await _rest.Rest.CreateMessageAsync(new Snowflake(88800088), new OutgoingMessage { Content = "a member's words" });

        Assert.Contains("http.client.request.duration http.request.method=POST url.template=channels/{0}/messages server.address=discord.test http.response.status_code=200", _heard);
        Assert.Contains("studybot.discord.rate_limit.wait http.request.method=POST url.template=channels/{0}/messages studybot.scope=foreseen", _heard);
        Assert.Contains("trace POST channels/{0}/messages http.request.method=POST url.template=channels/{0}/messages server.address=discord.test http.response.status_code=200", _heard);
        Assert.DoesNotContain(_heard, line =>
            line.Contains("88800088", StringComparison.Ordinal) || line.Contains(RestHarness.Token, StringComparison.Ordinal) || line.Contains("member's words", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_says_what_it_was()
    {
        _rest.Transport.Otherwise = _ => ScriptedTransport.Response(403, """{"code":50013,"message":"Missing Permissions"}""");

        await Assert.ThrowsAnyAsync<Exception>(() => _rest.Rest.CreateMessageAsync(new Snowflake(1), new OutgoingMessage { Content = "x" }));

        Assert.Contains("http.client.request.duration http.request.method=POST url.template=channels/{0}/messages server.address=discord.test http.response.status_code=403 error.type=403", _heard);
    }

    private static string Words(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Where(tag => tag.Value is not null).Select(tag => $"{tag.Key}={tag.Value}"));
}
