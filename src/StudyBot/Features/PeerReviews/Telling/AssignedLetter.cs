using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Telling;

/// <summary>
/// Tells a reviewer what waits for them; the subject is the seat. Who takes no direct messages finds the same in <c>/peer</c>; who is
/// no longer in the guild gives everything back.
/// </summary>
internal sealed class AssignedLetter(PeerSeats seats, ReviewerStore reviewers, QuestionNames names, TimeProvider clock) : IMemberLetter
{
    public const string KindName = "peers.assigned";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.GiveUp;

    public bool OnlyInGuild => true;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (SeatRef.OfText(letter.Subject) is not { } reference || seats.Find(letter.GuildId, reference) is not { State: SeatState.Assigned, IsTakenDown: false } seat ||
            seat.ReviewerId != letter.UserId)
        {
            return null;
        }

        var language = reviewers.LanguageOf(letter.GuildId, letter.UserId);
        var question = DisplayText.Escape(names.Short(seat.GuildId, seat.QuestionId, language));
        return OutgoingMessage.Text(PeerLetterTexts.Both.In(language).Assigned(server ?? "", question, seat.DueAt!.Value));
    }

    public void OnLeft(MemberLetter letter) => reviewers.Leave(letter.GuildId, letter.UserId, clock.Now());
}
