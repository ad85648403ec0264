using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Streaks.Excuses;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>Excuses a member for some days. Which member, the id says; it can be forged, and then staff excuse somebody else of their own server.</summary>
internal sealed class GrantExcuseModal(CorrectionDesk desk, ExcuseGrants grants) : IModalHandler
{
    private const string FormRoute = "excuse:granted";
    private const string First = "first";
    private const string Last = "last";
    private const string Reason = "reason";
    private const int LongestDate = 30;

    public string Route => FormRoute;

    public Deferral Deferral => Deferral.Private;

    public static Modal Form(Snowflake member, LocalDate first, LocalDate last, string locale)
    {
        var texts = CorrectionTexts.Both.In(locale);
        return new Modal(
            CustomId.Of(FormRoute, member.ToString()),
            texts.GrantTitle,
            new TextInput(First, texts.GrantFirst) { MaxLength = LongestDate, Value = LocalDatePattern.Iso.Format(first) },
            new TextInput(Last, texts.GrantLast) { MaxLength = LongestDate, Value = LocalDatePattern.Iso.Format(last) },
            new TextInput(Reason, texts.RevokeReason) { MaxLength = ExcuseRange.LongestReason });
    }

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        if (interaction.CustomId.Arguments is not [var id] || !Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var member) ||
            !desk.HasStudied(interaction, member))
        {
            return new(Reply.Private(CorrectionTexts.Both.In(interaction.Locale).NeverStudied));
        }

        return new(Reply.Private(grants.Grant(interaction, member, interaction.Text(First), interaction.Text(Last), interaction.Text(Reason))));
    }
}
