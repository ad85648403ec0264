using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.PeerReviews.Records;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Opens the form of a review that was chosen in a list.</summary>
internal sealed class OpenSelect(SeatDoor door, ReviewForm form) : SeatPress(door)
{
    private const string Pick = "peer:pick";

    public override string Route => Pick;

    /// <param name="seats">What to choose from; the first 25 are offered.</param>
    /// <param name="name">What each is called.</param>
    /// <param name="placeholder">While nothing is chosen.</param>
    public static StringSelect Of(IEnumerable<PeerSeat> seats, Func<PeerSeat, string> name, string placeholder) => new(
        CustomId.Of(Pick),
        [.. seats.Take(DiscordLimits.SelectOptions).Select(seat => new SelectOption(name(seat), seat.Ref.ToText()))])
    {
        Placeholder = placeholder,
    };

    protected override SeatRef? ReferenceOf(ComponentInteraction interaction) =>
        interaction.Values is [var value] ? SeatRef.OfText(value) : null;

    protected override InteractionResponse Press(ComponentInteraction interaction, SeatVisit visit) =>
        Show(interaction, form.Message(interaction, visit));
}
