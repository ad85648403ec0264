using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Nudges;

/// <summary>
/// Below the letter: no more of them, or again. A direct message has no guild, so the id names it; forged, it changes only what
/// the presser has themselves.
/// </summary>
internal sealed class NudgeChoiceButton(NudgeStore nudges, TimeProvider clock) : IComponentHandler
{
    private const string ChoiceRoute = "nudge:choice";
    private const string Stop = "stop";
    private const string Again = "again";

    public string Route => ChoiceRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake guild, bool wanted) => CustomId.Of(ChoiceRoute, guild.ToString(), wanted ? Again : Stop);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = NudgeTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var guild, Stop or Again] || !Snowflake.TryParse(guild, CultureInfo.InvariantCulture, out var guildId) ||
            (interaction.GuildId is { } here && here != guildId))
        {
            return Reply.Private(texts.Unknown);
        }

        var wanted = interaction.CustomId.Arguments[1] == Again;
        if (!await nudges.SetRefusedAsync(guildId, interaction.User.Id, wanted ? null : clock.Now()))
            return Reply.Private(texts.Unknown);
        return new UpdateMessage(new OutgoingMessage
        {
            Content = wanted ? texts.GoesOn : texts.Stopped,
            Components = [new ActionRow(new Button(To(guildId, !wanted), wanted ? texts.Stop : texts.Again))],
        });
    }
}
