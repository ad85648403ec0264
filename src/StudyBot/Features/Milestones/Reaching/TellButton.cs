using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Milestones.Reaching;

/// <summary>Tells the channel of a milestone, once and without a ping. Pressed in direct messages, so the guild stands in the id.</summary>
internal sealed class TellButton(
    Database database, ReachStore reaches, GuildSettingsReader settings, DiscordRest rest, TimeProvider clock) : IComponentHandler
{
    private const string TellRoute = "milestone:tell";

    public string Route => TellRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake guild, int days, LocalDate on) => CustomId.Of(
        TellRoute, guild.ToString(), days.ToString(CultureInfo.InvariantCulture), LocalDatePattern.Iso.Format(on));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = MilestoneTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var guild, var days, var date] ||
            !Snowflake.TryParse(guild, CultureInfo.InvariantCulture, out var guildId) || ReachedLetter.Read(days, date) is not var (number, on) ||
            reaches.Find(guildId, interaction.User.Id, number, on) is not { } milestone)
        {
            return Instead(texts.NotReached);
        }

        if (milestone.ToldAt is not null)
            return Instead(texts.Told);
        if (database.Read(connection => RoleStore.Announces(connection, guildId) ? CohortChannel.Of(connection, guildId) : null) is not { } channel)
            return Instead(texts.NoLongerTold);
        return Instead(await TellAsync(guildId, channel, milestone, cancellationToken) ? texts.Told : texts.CannotTell(channel));
    }

    /// <summary>False when the channel takes no posts.</summary>
    private async Task<bool> TellAsync(Snowflake guildId, Snowflake channel, ReachedMilestone milestone, CancellationToken cancellationToken)
    {
        var line = MilestoneTexts.Both.In(settings.Of(guildId, locale: null).Language).Announcement(milestone.UserId, milestone.Days);
        try
        {
            await rest.CreateMessageAsync(channel, OutgoingMessage.Text(line) with { Nonce = milestone.Nonce }, cancellationToken);
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            return false;
        }

        reaches.MarkTold(milestone, clock.Now());
        return true;
    }

    private static UpdateMessage Instead(string text) => new(new OutgoingMessage { Content = text, Components = [] });
}
