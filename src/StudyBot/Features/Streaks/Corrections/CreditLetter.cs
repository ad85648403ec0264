using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Tells a member that staff credited a day. The subject is the event's id, and the milestone that the streak reached by it, if any.</summary>
internal sealed class CreditLetter(CreditStore credits, MemberLanguages languages) : IMemberLetter
{
    public const string KindName = "streak.credited";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (credits.Of(letter) is not { Reversed: false, CreditReason: { } reason } credit)
            return null;

        var language = languages.Of(letter.GuildId, letter.UserId);
        var news = CorrectionTexts.Both.In(language).CreditNews(credit.StudyDate, DisplayText.Escape(reason), server);
        return OutgoingMessage.Text(MilestoneLine.Below(news, letter, language));
    }
}
