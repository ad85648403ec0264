using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Tells a member that staff credited a day. The subject is the event's id.</summary>
internal sealed class CreditLetter(CreditStore credits, GuildSettingsReader settings) : IMemberLetter
{
    public const string KindName = "streak.credited";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public OutgoingMessage? Render(MemberLetter letter, string? server) =>
        long.TryParse(letter.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id) &&
        credits.Find(letter.GuildId, id) is { Reversed: false, CreditReason: { } reason } credit
            ? OutgoingMessage.Text(CorrectionTexts.Both.In(settings.Of(letter.GuildId, locale: null).Language)
                .CreditNews(credit.StudyDate, DisplayText.Escape(reason), server))
            : null;
}
