using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Words;

/// <summary>
/// Makes a text that a member wrote fit for others' eyes. Its Markdown stays, since answers hold code; what reaches out of it
/// does not: mentions name somebody, invites lead away, and what nobody sees hides either.
/// </summary>
internal static partial class PublicText
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <param name="text">Discord Markdown, of any length.</param>
    /// <param name="language">Of the words that stand where a mention or an invite was.</param>
    public static string Of(string text, Language language)
    {
        var words = PublicWords.Both.In(language);
        var plain = Mention().Replace(WithoutHidden(text), match => match.Groups["sign"].Value switch
        {
            "@&" => words.Role,
            "#" => words.Channel,
            _ => words.Member,
        });
        // A link keeps its words, which would else stand in brackets before others in parentheses.
        var unlinked = InviteLink().Replace(plain, match => $"{match.Groups["label"].Value} {words.Invite}".TrimStart());
        return Invite().Replace(unlinked, words.Invite);
    }

    private static string WithoutHidden(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ZeroWidthJoiner || !VisibleText.IsHidden(rune) || Rune.IsWhiteSpace(rune))
                visible.Append(rune.ToString());
        }

        // Between anything but pictures the joiner joins nothing.
        return LooseJoiner().Replace(visible.ToString(), "");
    }

    [GeneratedRegex(@"<(?<sign>@|@!|@&|\#)(?<id>\d+)>", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    private const string Address = @"(https?://)?(www\.)?(discord(app)?\.com/invite|discord\.(gg|me|io|li)|dsc\.gg|invite\.gg)/[^\s)\]>]*";

    [GeneratedRegex(
        @"\[(?<label>[^\[\]\n]*)\]\(\s*<?" + Address + @">?(\s+""[^""\n]*"")?\s*\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InviteLink();

    [GeneratedRegex(
        "<" + Address + ">|" + Address,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Invite();

    [GeneratedRegex(@"(?<![\p{So}\p{Sk}\p{Cs}\uFE0F])\u200D|\u200D(?![\p{So}\p{Cs}\u2640\u2642])", RegexOptions.CultureInvariant)]
    private static partial Regex LooseJoiner();
}
