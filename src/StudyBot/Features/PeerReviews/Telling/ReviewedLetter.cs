using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Asking;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Telling;

/// <summary>Brings an author a review; the subject is the seat. Who takes no direct messages finds it in <c>/peer</c>.</summary>
internal sealed class ReviewedLetter(PeerSeats seats, RequestStore requests, ReviewerStore reviewers, QuestionNames names) : IMemberLetter
{
    public const string KindName = "peers.reviewed";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.GiveUp;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (SeatRef.OfText(letter.Subject) is not { } reference || seats.Find(letter.GuildId, reference) is not { } seat ||
            requests.Review(reference) is not { } review)
        {
            return null;
        }

        var language = reviewers.LanguageOf(letter.GuildId, letter.UserId);
        var question = DisplayText.Escape(names.Short(seat.GuildId, seat.QuestionId, language));
        return new OutgoingMessage
        {
            Content = PeerLetterTexts.Both.In(language).Reviewed(server ?? "", question),
            Embeds = [ReceivedView.Review(review, language)],
            Components = [new ActionRow(ThanksButton.For(review, oneOfTwo: false, language))],
        };
    }
}
