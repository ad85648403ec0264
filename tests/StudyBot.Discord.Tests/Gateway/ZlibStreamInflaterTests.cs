using System.Globalization;
using System.Text;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class ZlibStreamInflaterTests
{
    private readonly ScriptedLine _discord = new(new ScriptedSocket((_, _, _) => Task.CompletedTask), new Uri(ScriptedDiscord.Url));

    [Fact]
    public void One_stream_carries_many_messages()
    {
        using var inflater = new ZlibStreamInflater();
        for (var index = 0; index < 200; index++)
        {
            var json = Frames.Interaction(index, index * 7);
            Assert.Equal(json, Inflate(inflater, _discord.Compress(json)));
        }
    }

    [Fact]
    public void Every_message_ends_with_the_flush_marker()
    {
        Assert.True(ZlibStreamInflater.EndsMessage(_discord.Compress("a")));
        Assert.False(ZlibStreamInflater.EndsMessage([0x00, 0xFF, 0xFF]));
        Assert.False(ZlibStreamInflater.EndsMessage([]));
    }

    [Fact]
    public void A_message_much_larger_than_any_buffer_comes_whole()
    {
        var random = new Random(5);
        var big = new StringBuilder();
        while (big.Length < 3_000_000)
            big.Append(random.Next().ToString(CultureInfo.InvariantCulture)).Append("한글");

        using var inflater = new ZlibStreamInflater();
        Assert.Equal(big.ToString(), Inflate(inflater, _discord.Compress(big.ToString())));
        Assert.Equal("small", Inflate(inflater, _discord.Compress("small")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_broken_stream_is_noticed(int at)
    {
        var compressed = _discord.Compress(string.Concat(Enumerable.Range(0, 200).Select(index => index.ToString(CultureInfo.InvariantCulture))));
        compressed.AsSpan(at, 8).Fill(0xFF);
        using var inflater = new ZlibStreamInflater();

        Assert.Throws<InvalidDataException>(() => Inflate(inflater, compressed));
    }

    [Fact]
    public void A_stream_that_inflates_beyond_all_measure_is_cut_off()
    {
        using var inflater = new ZlibStreamInflater();
        using var output = new PooledBuffer(mostBytes: 64 * 1024);

        Assert.Throws<InvalidDataException>(() => inflater.Inflate(_discord.Compress(new string('a', 1_000_000)), output));
    }

    private static string Inflate(ZlibStreamInflater inflater, ReadOnlyMemory<byte> compressed)
    {
        using var output = new PooledBuffer(mostBytes: 64 * 1024 * 1024);
        inflater.Inflate(compressed, output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }
}
