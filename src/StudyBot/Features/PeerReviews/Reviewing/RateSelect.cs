using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Takes one choice of the rubric in; what was chosen stays, also over days.</summary>
internal sealed class RateSelect(SeatDoor door, ReviewForm form, DraftStore drafts) : SeatPress(door)
{
    private const string Rate = "peer:rate";

    public override string Route => Rate;

    /// <param name="seat">Of which review.</param>
    /// <param name="criterion">What is judged.</param>
    /// <param name="chosen">1 to 4; null for not yet.</param>
    /// <param name="language">In which.</param>
    public static StringSelect Of(SeatRef seat, Criterion criterion, int? chosen, Language language)
    {
        var texts = PeerTexts.Both.In(language);
        return new StringSelect(
            seat.To(Rate, ((int)criterion).ToString(CultureInfo.InvariantCulture)),
            [
                .. Enumerable.Range(Rubric.Lowest, Rubric.Highest).Select(level => new SelectOption(
                    $"{texts.Name(criterion)} {level} · {texts.Level(criterion, level)}", level.ToString(CultureInfo.InvariantCulture), Default: level == chosen)),
            ])
        {
            Placeholder = texts.Name(criterion),
        };
    }

    protected override InteractionResponse Press(ComponentInteraction interaction, SeatVisit visit)
    {
        if (interaction.CustomId.Arguments is not [_, _, "0" or "1" or "2"] || interaction.Values is not ["1" or "2" or "3" or "4"])
            return Show(interaction, form.Message(interaction, visit));
        var criterion = (Criterion)(interaction.CustomId.Arguments[2][0] - '0');
        drafts.Choose(visit.Seat.Ref, interaction.User.Id, criterion, interaction.Values[0][0] - '0');
        return Show(interaction, form.Message(interaction, visit));
    }
}
