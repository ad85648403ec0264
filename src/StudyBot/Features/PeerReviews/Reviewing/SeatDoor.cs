using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>A review that the member may give.</summary>
/// <param name="Seat">Which.</param>
/// <param name="IsMentor">Whether they are asked as staff.</param>
internal sealed record SeatVisit(PeerSeat Seat, bool IsMentor);

/// <summary>From what a button carries, which anyone can forge, to a review that the member may give at this moment.</summary>
internal sealed class SeatDoor(PeerSeats seats, StaffRights rights, TimeProvider clock)
{
    /// <summary>
    /// The review, or what to say instead. One that does not exist, is in another guild, or is somebody else's looks alike from
    /// outside; and who has not answered a question that is being asked does not get to read an answer to it.
    /// </summary>
    public (SeatVisit? Visit, OutgoingMessage? Refusal) Find(Interaction interaction, SeatRef? reference)
    {
        if (interaction.GuildId is not { } guildId)
            return (null, OutgoingMessage.Text(PeerTexts.Both.In(interaction.Locale).OnlyInServers));
        if (reference is not { } of || seats.Find(guildId, of) is not { } seat)
            return (null, Gone(interaction));
        if (Visit(interaction, seat) is not { } visit)
            return (null, Gone(interaction, seat.State == SeatState.Done && rights.IsStaff(interaction) ? seats.MentorOf(of.RequestId) : null));
        return !visit.IsMentor && seats.SealOf(guildId, seat.QuestionId, interaction.User.Id, clock.Now()) is { } seal
            ? (null, AnswerFirst(seat, seal, Languages.OfLocale(interaction.Locale)))
            : (visit, null);
    }

    /// <summary>To who has it no longer, or never had.</summary>
    /// <param name="interaction">Theirs.</param>
    /// <param name="faster">The mentor who has reviewed it meanwhile; null for none.</param>
    private static OutgoingMessage Gone(Interaction interaction, MentorReview? faster = null) => new()
    {
        Content = FormTexts.Both.In(interaction.Locale).GoneTo(faster),
        Embeds = [],
        Components = [new ActionRow(new Button(CustomId.Of(HomeButton.Home), PeerTexts.Both.In(interaction.Locale).BackHome))],
    };

    private SeatVisit? Visit(Interaction interaction, PeerSeat seat) => seat.State switch
    {
        SeatState.Assigned when seat.ReviewerId == interaction.User.Id && !seat.IsTakenDown => new SeatVisit(seat, IsMentor: false),
        SeatState.Mentors when seat.AuthorId != interaction.User.Id && rights.IsStaff(interaction) => new SeatVisit(seat, IsMentor: true),
        _ => null,
    };

    /// <summary>Who would rather not answer can still pass it on, or leave it for later.</summary>
    private static OutgoingMessage AnswerFirst(PeerSeat seat, Sealed seal, Language language) => new()
    {
        Content = FormTexts.Both.In(language).AnswerFirst(seal.ClosesAt),
        Embeds = [],
        Components =
        [
            new ActionRow(
                new Button(QuestionButtons.To(QuestionButtons.Answer, seal.Id, language: null), QuestionCardTexts.Both.In(language).Answer, ButtonStyle.Primary)
                {
                    Emoji = "✍️",
                },
                new Button(seat.Ref.To(PassButton.Pass), FormTexts.Both.In(language).PassOn),
                new Button(CustomId.Of(HomeButton.Home), PeerTexts.Both.In(language).BackHome)),
        ],
    };
}
