using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class CompressionConversationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task Compressed_messages_may_be_split_anywhere(int pieceLength)
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();

        for (var index = 2; index < 40; index++)
        {
            var bytes = line.Compress(Frames.Interaction(index, index));
            for (var start = 0; start < bytes.Length; start += pieceLength)
            {
                var end = Math.Min(start + pieceLength, bytes.Length);
                line.SendBinary(bytes.AsMemory(start..end), endOfMessage: end == bytes.Length);
            }
        }

        await line.ExpectStillThereAsync(39);
        Assert.Equal(Enumerable.Range(2, 38).Select(id => (long)id), discord.MoreInteractions());
    }

    [Fact]
    public async Task A_payload_may_come_as_several_messages_of_which_the_last_ends_with_the_marker()
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();
        var bytes = line.Compress(Frames.Interaction(2, 22));

        line.SendBinary(bytes.AsMemory(0, 5));
        line.SendBinary(bytes.AsMemory(5));

        Assert.Equal(22, await discord.NextInteractionAsync());
    }

    [Fact]
    public async Task A_text_message_is_plain_even_on_a_compressed_line()
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();

        line.SendText(Frames.Bytes(Frames.Interaction(2, 22)));
        line.Send(Frames.Interaction(3, 33));

        Assert.Equal(22, await discord.NextInteractionAsync());
        Assert.Equal(33, await discord.NextInteractionAsync());
    }

    [Fact]
    public async Task A_broken_stream_resumes_with_a_fresh_one()
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();
        await line.ExpectStillThereAsync(1);

        line.SendBinary(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x13, 0x00, 0x00, 0xFF, 0xFF });

        await line.ExpectClosedAsync(4000);
        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
        next.Send(Frames.Interaction(2, 22));
        Assert.Equal(22, await discord.NextInteractionAsync());
    }

    [Fact]
    public async Task A_drop_in_the_middle_of_a_compressed_message_loses_only_that_message()
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();
        line.Send(Frames.Interaction(2, 22));
        var half = line.Compress(Frames.Interaction(3, 33));
        line.SendBinary(half.AsMemory(0, half.Length / 2), endOfMessage: false);
        line.Drop();

        var next = await discord.AcceptAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 2);
        next.Send(Frames.Interaction(3, 33));
        next.Send(Frames.Resumed(4));
        await next.ExpectStillThereAsync(4);

        Assert.Equal([22, 33], discord.MoreInteractions());
    }

    [Fact]
    public async Task A_message_of_megabytes_is_read()
    {
        await using var discord = new ScriptedDiscord { Compresses = true }.Start();
        var line = await discord.AcceptUntilReadyAsync();
        var members = string.Join(',', Enumerable.Range(0, 60_000).Select(id => $$$"""{"user":{"id":"{{{id}}}","username":"학생{{{id}}}"}}"""));

        line.Send(Frames.Event("GUILD_CREATE", 2, $$"""{"members":[{{members}}],"id":"7","name":"Demo"}"""));
        line.Send(Frames.Interaction(3, 33));

        Assert.Equal(33, await discord.NextInteractionAsync());
    }
}
