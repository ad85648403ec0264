using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Opens one of the listed reports.</summary>
internal sealed class ReportOpenSelect(StaffRights rights, ReportQueue reports, ReportView view) : IComponentHandler
{
    public const string Open = "report:open";

    public string Route => Open;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var language = Languages.OfLocale(interaction.Locale);
        if (interaction.Values is not [var id] || !Snowflake.TryParse(id, null, out var number) ||
            reports.Find(interaction.Guild(), number) is not { } report)
        {
            return new(Reply.Private(DeskTexts.Both.In(language).Gone));
        }

        var message = view.Detail(report, language, ReportPlace.Read(interaction.CustomId.Arguments) ?? ReportPlace.First);
        return new(interaction.Turn(message));
    }
}
