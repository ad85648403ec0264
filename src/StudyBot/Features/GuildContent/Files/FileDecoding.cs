using System.Text;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>
/// Bytes to text: UTF-8 with and without a byte order mark, UTF-16 with one, and CP949 (Korean Excel's own, which holds
/// EUC-KR). Nothing is ever replaced or guessed at: what is none of them is refused.
/// </summary>
internal static class FileDecoding
{
    private const int Korean = 949;

    /// <summary>Of a hundred Korean characters of real text, more than this are of the 2,350 syllables and signs that EUC-KR has.</summary>
    private const int LeastCommon = 90;

    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(
        Korean, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (byte[] Mark, Encoding? Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], null),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    private static readonly byte[][] WorkbookMarks = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]];

    private static UTF8Encoding Utf8 => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null, with a problem in the findings, when there is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FileFindings findings)
    {
        foreach (var mark in WorkbookMarks)
        {
            if (bytes.StartsWith(mark))
            {
                findings.Report(0, texts => texts.Workbook, texts => texts.SaveAsUtf8);
                return null;
            }
        }

        var text = Text(bytes, findings);
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
            findings.Report(0, texts => texts.UnknownEncoding, texts => texts.SaveAsUtf8);
        else if (string.IsNullOrWhiteSpace(text))
            findings.Report(0, texts => texts.EmptyFile, texts => texts.UseTemplate);
        else
            return text;
        return null;
    }

    private static string? Text(ReadOnlySpan<byte> bytes, FileFindings findings)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Strictly(encoding, bytes[mark.Length..]);
        }

        if (Strictly(Utf8, bytes) is { } text)
            return text;
        if (!LooksKorean(bytes) || Strictly(Cp949, bytes) is not { } korean)
            return null;
        findings.Note(texts => texts.ReadAsKoreanExcel);
        return korean;
    }

    private static string? Strictly(Encoding? encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Japanese, Chinese and Western text in their old encodings would read as rare syllables, which no Korean writes so many of.</summary>
    private static bool LooksKorean(ReadOnlySpan<byte> bytes)
    {
        var (all, common) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            all++;
            if (at + 1 < bytes.Length && bytes[at] is (>= 0xA1 and <= 0xAC) or (>= 0xB0 and <= 0xC8) && bytes[at + 1] >= 0xA1)
                common++;
            at++;
        }

        return common * 100 >= all * LeastCommon;
    }
}
