using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Tells a member who heard of a correction that staff undid it. The subject is the event's id and the instant.</summary>
internal sealed class UndoLetter(CreditStore credits, MemberLanguages languages) : IMemberLetter
{
    public const string KindName = "streak.undone";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (credits.Of(letter) is not { } row)
            return null;

        var texts = CorrectionTexts.Both.In(languages.Of(letter.GuildId, letter.UserId));
        return row switch
        {
            { Reversed: false } => OutgoingMessage.Text(texts.RestoredNews(row.What(texts), server)),
            // With a reason it was revoked, of which another letter tells.
            { Kind: StudyEventKind.Credit, ReversalReason: null } => OutgoingMessage.Text(texts.CreditUndoneNews(row.StudyDate, server)),
            _ => null,
        };
    }
}
