using System.Net;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Rest;

public sealed class AttachmentDownloaderTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly KeptLogs _logs = new();
    private readonly ScriptedTransport _transport;
    private readonly AttachmentDownloader _downloader;

    public AttachmentDownloaderTests()
    {
        _transport = new ScriptedTransport(_clock);
        _downloader = new AttachmentDownloader(
            _transport,
            new DiscordOptions { Token = RestHarness.Token, ApiBaseUrl = new Uri("http://127.0.0.1:8910/api/v10/"), WireClock = _clock },
            _logs);
    }

    public void Dispose() => _downloader.Dispose();

    [Fact]
    public async Task The_bytes_come_and_the_token_stays_at_home()
    {
        _transport.Answer(200, "question,level\n");

        var download = await _downloader.DownloadAsync(File(), 100);

        Assert.Equal(AttachmentDownloadStatus.Complete, download.Status);
        Assert.Equal("question,level\n"u8.ToArray(), download.Content.ToArray());
        var sent = Assert.Single(_transport.Sent);
        Assert.Equal(("GET", "/attachments/1/2/questions.csv?ex=1&hm=2", null), (sent.Method, sent.Path, sent.Authorization));
        Assert.StartsWith("DiscordBot (", sent.UserAgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://cdn.discordapp.com/attachments/1/2/a.csv", true)]
    [InlineData("https://media.discordapp.net/attachments/1/2/a.csv", true)]
    [InlineData("http://127.0.0.1:8910/attachments/1/2/a.csv", true)]
    [InlineData("http://localhost:8910/attachments/1/2/a.csv", true)]
    [InlineData("http://127.0.0.1:8911/attachments/1/2/a.csv", false)]
    [InlineData("https://127.0.0.1:8910/attachments/1/2/a.csv", false)]
    [InlineData("http://cdn.discordapp.com/attachments/1/2/a.csv", false)]
    [InlineData("https://cdn.discordapp.com:8443/attachments/1/2/a.csv", false)]
    [InlineData("https://cdn.discordapp.com.example.com/a.csv", false)]
    [InlineData("https://cdn.discordapp.com@example.com/a.csv", false)]
    [InlineData("http://169.254.169.254/latest/meta-data", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("about:blank", false)]
    public async Task Only_Discords_own_hosts_are_asked(string url, bool asked)
    {
        _transport.Answer(200, "x");

        var download = await _downloader.DownloadAsync(File(url), 100);

        Assert.Equal(asked ? AttachmentDownloadStatus.Complete : AttachmentDownloadStatus.Unavailable, download.Status);
        Assert.Equal(asked ? 1 : 0, _transport.Sent.Count);
        Assert.Equal(asked, _logs.Lines.Count == 0);
    }

    [Fact]
    public async Task A_redirect_leads_nowhere()
    {
        _transport.Answer(302, "", ("Location", "https://example.com/"));

        Assert.Equal(AttachmentDownloadStatus.Unavailable, (await _downloader.DownloadAsync(File(), 100)).Status);
        Assert.Single(_transport.Sent);
    }

    [Fact]
    public async Task What_is_said_to_be_too_large_is_not_asked_for() =>
        Assert.Equal(
            (AttachmentDownloadStatus.TooLarge, 0),
            ((await _downloader.DownloadAsync(File() with { Size = 101 }, 100)).Status, _transport.Sent.Count));

    [Fact]
    public async Task A_file_exactly_as_large_as_allowed_comes()
    {
        _transport.Answer(200, new string('x', 100));

        Assert.Equal(100, (await _downloader.DownloadAsync(File() with { Size = 100 }, 100)).Content.Length);
    }

    [Theory]
    [InlineData(1L)]
    [InlineData(null)]
    public async Task An_endless_file_is_left_in_the_middle_whatever_its_header_says(long? said)
    {
        using var endless = new EndlessStream();
        _transport.Then((_, _) =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) };
            response.Content.Headers.ContentLength = said;
            return Task.FromResult(response);
        });

        Assert.Equal(AttachmentDownloadStatus.TooLarge, (await _downloader.DownloadAsync(File(), 1_000_000)).Status);
        Assert.InRange(endless.Given, 1_000_001, 1_100_000);
    }

    [Fact]
    public async Task A_header_that_owns_up_is_believed()
    {
        using var endless = new EndlessStream();
        _transport.Then((_, _) =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) };
            response.Content.Headers.ContentLength = 1_000_001;
            return Task.FromResult(response);
        });

        Assert.Equal(AttachmentDownloadStatus.TooLarge, (await _downloader.DownloadAsync(File(), 1_000_000)).Status);
        Assert.Equal(0, endless.Given);
    }

    [Fact]
    public async Task An_address_that_is_over_is_not_asked_twice()
    {
        _transport.Answer(404, "This content is no longer available.");

        Assert.Equal(AttachmentDownloadStatus.Unavailable, (await _downloader.DownloadAsync(File(), 100)).Status);
        Assert.Single(_transport.Sent);
        Assert.DoesNotContain(_logs.Lines, line => line.Contains("questions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Passing_trouble_is_tried_again()
    {
        _transport.Answer(503).Break(HttpRequestError.ConnectionError).Answer(200, "x");

        var downloading = _downloader.DownloadAsync(File(), 100);
        for (var pause = 1; pause <= 2; pause++)
            _clock.Advance(await _clock.UntilTimerAsync(left => left < TimeSpan.FromSeconds(2)));

        Assert.Equal(AttachmentDownloadStatus.Complete, (await downloading).Status);
    }

    [Fact]
    public async Task A_drip_ends_with_the_time_limit()
    {
        _transport.Then(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("Nobody waits so long.");
        });

        var downloading = _downloader.DownloadAsync(File(), 100);
        await _transport.NextAsync();
        _clock.Advance(AttachmentDownloader.TimeLimit);

        Assert.Equal(AttachmentDownloadStatus.Unavailable, (await downloading).Status);
    }

    [Fact]
    public async Task Who_gives_up_hears_it_as_such()
    {
        using var ending = new CancellationTokenSource();
        _transport.Then(async (_, cancellationToken) =>
        {
            await ending.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("Cancelled before.");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _downloader.DownloadAsync(File(), 100, ending.Token));
    }

    private static Attachment File(string url = "https://cdn.discordapp.com/attachments/1/2/questions.csv?ex=1&hm=2") =>
        new() { Id = new Snowflake(2), FileName = "questions.csv", Size = 15, Url = new Uri(url) };

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
