using System.Text;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class GatewayFrameTests
{
    [Theory]
    [InlineData("""{"op":0,"s":42,"t":"X_Y","d":{"a":[1,{"op":7}]}}""", 0, 42L, "X_Y", """{"a":[1,{"op":7}]}""")]
    [InlineData("""{"d" : [1, 2] , "t":"X","s":9007199254740993,"op":0}""", 0, 9007199254740993L, "X", "[1, 2]")]
    [InlineData("""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}""", 10, null, "", """{"heartbeat_interval":41250}""")]
    [InlineData("""{"op":11}""", 11, null, "", "")]
    [InlineData("""{"op":9,"d":true}""", 9, null, "", "true")]
    [InlineData("""{"op":9,"d":null}""", 9, null, "", "null")]
    [InlineData("""{"op":1,"d":"한글 \" }"}""", 1, null, "", """
        "한글 \" }"
        """)]
    [InlineData("""{"new":{"op":3},"op":0,"also":[[]]}""", 0, null, "", "")]
    [InlineData("""{"op":77,"d":-1.5e3}""", 77, null, "", "-1.5e3")]
    [InlineData("""{"op":0,"s":"12","t":{},"d":1}""", 0, null, "", "1")]
    [InlineData(""" {"op":0,"s":1.5,"t":5} """, 0, null, "", "")]
    public void A_frame_is_taken_apart_whatever_the_order(string json, int opcode, long? sequence, string name, string data)
    {
        Assert.True(GatewayFrame.TryParse(Encoding.UTF8.GetBytes(json), out var frame));

        Assert.Equal((GatewayOpcode)opcode, frame.Opcode);
        Assert.Equal(sequence, frame.Sequence);
        Assert.Equal(name, Encoding.UTF8.GetString(frame.EventName.Span));
        Assert.Equal(data, Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"op":null}""")]
    [InlineData("""{"op":"0"}""")]
    [InlineData("""{"op":1.5}""")]
    [InlineData("""{"op":99999999999}""")]
    [InlineData("""{"op":0""")]
    [InlineData("""{"op":0,"d":{"a":1}""")]
    [InlineData("""{"op":0,"d":{"a":}}""")]
    [InlineData("""{"op":0}{"op":0}""")]
    [InlineData("""{"op":0} x""")]
    [InlineData("op")]
    [InlineData("\0\0\uFFFD")]
    public void What_is_no_payload_is_refused(string text) =>
        Assert.False(GatewayFrame.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Cutting_a_frame_anywhere_is_noticed()
    {
        var whole = Encoding.UTF8.GetBytes("""{"t":"MESSAGE_CREATE","s":3,"op":0,"d":{"id":"1","b":[true,null]}}""");
        for (var length = 0; length < whole.Length; length++)
            Assert.False(GatewayFrame.TryParse(whole.AsMemory(0, length), out _), $"cut at {length}");
    }

    [Fact]
    public void Any_broken_byte_is_survived()
    {
        var random = new Random(4711);
        var whole = Encoding.UTF8.GetBytes("""{"t":"INTERACTION_CREATE","s":3,"op":0,"d":{"id":"1","x":"é한","b":[true,null,1.5]}}""");
        var stillPayloads = 0;
        for (var round = 0; round < 5_000; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var change = 0; change <= round % 4; change++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);

            // It may still be a payload; it must never throw.
            stillPayloads += GatewayFrame.TryParse(broken, out _) ? 1 : 0;
        }

        Assert.InRange(stillPayloads, 1, 4_999);
    }
}
