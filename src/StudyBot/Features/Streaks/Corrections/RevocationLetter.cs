using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Tells a member that staff took something back. The subject is the event's id and the instant.</summary>
internal sealed class RevocationLetter(CreditStore credits, MemberLanguages languages) : IMemberLetter
{
    public const string KindName = "streak.revoked";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (credits.Of(letter) is not { Reversed: true, ReversalReason: { } reason } row)
            return null;

        var texts = CorrectionTexts.Both.In(languages.Of(letter.GuildId, letter.UserId));
        return OutgoingMessage.Text(texts.RevocationNews(row.What(texts), DisplayText.Escape(reason), server));
    }
}
