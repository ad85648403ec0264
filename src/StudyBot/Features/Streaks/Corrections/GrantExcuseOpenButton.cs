using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Opens the form to excuse a member for the days that they missed.</summary>
internal sealed class GrantExcuseOpenButton(CorrectionDesk desk) : IComponentHandler
{
    public string Route => GrantExcuseButton.Grant;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        if (interaction.CustomId.Arguments is not [var id, var date] || !Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var member) ||
            LocalDatePattern.Iso.Parse(date) is not { Success: true, Value: var first })
        {
            return new(Reply.Private(CorrectionTexts.Both.In(interaction.Locale).NeverStudied));
        }

        // A forged date, or a button of long ago: the form begins with what can be granted.
        var today = desk.Today(interaction);
        var earliest = LocalDate.Max(first, today.PlusDays(-Excuses.ExcuseRange.MostDaysBack));
        return new(new ShowModal(GrantExcuseModal.Form(member, LocalDate.Min(earliest, today), today, interaction.Locale)));
    }
}
