using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Takes back a request of one's own that nobody decided about.</summary>
internal sealed class ExcuseWithdrawSelect(ExcuseStore excuses, ExcuseDecisions decisions, TimeProvider clock) : IComponentHandler
{
    private const string WithdrawRoute = "excuse:withdraw";

    public static CustomId Id { get; } = CustomId.Of(WithdrawRoute);

    public string Route => WithdrawRoute;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = ExcuseTexts.Both.In(interaction.Locale);
        var withdrawn = interaction.Values is [var value] && Snowflake.TryParse(value, CultureInfo.InvariantCulture, out var id) &&
            excuses.Find(interaction.Guild(), id) is { } excuse && excuse.UserId == interaction.User.Id && decisions.Withdraw(excuse, clock.Now());
        return new(new UpdateMessage(ExcuseListCommand.List(excuses, interaction, withdrawn ? texts.Withdrawn : texts.CannotWithdraw)));
    }
}
