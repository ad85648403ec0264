using System.Text;
using StudyBot.Features.GuildContent.Files;

namespace StudyBot.Tests.Features.GuildContent.Files;

public sealed class FileDecodingTests
{
    private const string Text = "주제,질문\r\n파이썬,‘뷁’은 몇 바이트인가요?\r\n";

    private static readonly Encoding Korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    public static TheoryData<string, byte[]> Readable => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "CP949", Korean.GetBytes(Text) },
        { "EUC-KR", CodePagesEncodingProvider.Instance.GetEncoding(51949)!.GetBytes(Text.Replace("뷁", "북", StringComparison.Ordinal)) },
    };

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "Latin-1", Encoding.Latin1.GetBytes("sujet,question\r\npython,Où est le résumé du café?\r\n") },
        { "Shift JIS", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("主題,質問\r\nパイソン,これは何ですか。\r\n") },
        { "GBK", CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes("主题,问题\r\n统计,什么是随机变量的期望和方差?请举例说明。\r\n") },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 cut in the middle", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)[..^1]] },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)] },
        { "UTF-8 mark before something else", [.. Encoding.UTF8.Preamble, .. Korean.GetBytes(Text)] },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D] },
        { "text with a null", "a,b\0c"u8.ToArray() },
        { "CP949 cut in the middle", Korean.GetBytes("주제,질문,핵심")[..^1] },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Texts_are_read_exactly(string name, byte[] bytes)
    {
        var findings = new FileFindings();

        var text = FileDecoding.Decode(bytes, findings);

        Assert.Equal(name == "EUC-KR" ? Text.Replace("뷁", "북", StringComparison.Ordinal) : Text, text);
        Assert.Equal(name is "CP949" or "EUC-KR" ? 1 : 0, findings.Notes.Count);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_for_certain_is_refused_with_what_to_do(string name, byte[] bytes)
    {
        var findings = new FileFindings();

        Assert.True(FileDecoding.Decode(bytes, findings) is null, name);

        var problem = Assert.Single(findings.Problems);
        Assert.StartsWith("글자를 읽을 수 없는 파일이에요.", problem.Sentence.Korean, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", problem.Fix.Korean, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", problem.Fix.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 })]
    public void A_workbook_is_told_from_a_broken_text(byte[] bytes)
    {
        var findings = new FileFindings();

        Assert.Null(FileDecoding.Decode(bytes, findings));
        Assert.Equal("This is an Excel workbook, which cannot be read as it is.", Assert.Single(findings.Problems).Sentence.English);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\r\n\t")]
    public void An_empty_file_is_called_empty(string text)
    {
        var findings = new FileFindings();

        Assert.Null(FileDecoding.Decode(Encoding.UTF8.GetBytes(text), findings));
        Assert.Equal("빈 파일이에요.", Assert.Single(findings.Problems).Sentence.Korean);
    }
}
