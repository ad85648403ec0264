using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Asking;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Telling;

/// <summary>A direct message, made when it is sent, so that it says what holds then.</summary>
internal sealed class PeerMessageWords(PeerSeats seats, RequestStore requests, ReviewerStore reviewers, QuestionNames names)
{
    /// <summary>The review that it is about, while there is still something to tell; otherwise null.</summary>
    public PeerSeat? Subject(PeerMessage message) => seats.Find(message.Seat) is { } seat && message.Kind switch
    {
        PeerMessageKind.Assigned => seat.State == SeatState.Assigned && seat.ReviewerId == message.UserId && !seat.IsTakenDown,
        _ => requests.Review(message.Seat) is not null,
    }
        ? seat
        : null;

    /// <param name="message">To whom.</param>
    /// <param name="seat">What about.</param>
    /// <param name="server">The guild's name.</param>
    public OutgoingMessage Of(PeerMessage message, PeerSeat seat, string server)
    {
        var language = Languages.OfCode(reviewers.Find(seat.GuildId, message.UserId)?.Language ?? "");
        var texts = PeerMessageTexts.Both.In(language);
        var (name, question) = (DisplayText.Escape(server), DisplayText.Escape(names.Short(seat.GuildId, seat.QuestionId, language)));
        if (message.Kind == PeerMessageKind.Assigned)
            return OutgoingMessage.Text(texts.Assigned(name, question, seat.DueAt!.Value));
        var review = requests.Review(message.Seat)!;
        return new OutgoingMessage
        {
            Content = texts.Reviewed(name, question),
            Embeds = [ReceivedView.Review(review, language)],
            Components = [new ActionRow(ThanksButton.For(review, oneOfTwo: false, language))],
        };
    }
}
