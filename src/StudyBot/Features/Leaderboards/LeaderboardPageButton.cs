using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>
/// Turns the page. The board belongs to whoever asked for it; anyone else who presses gets a board of their own, so that
/// nobody's page is turned away under their eyes.
/// </summary>
internal sealed class LeaderboardPageButton(
    LeaderboardView view, GuildSettingsReader settings, TimeProvider clock) : IComponentHandler
{
    private const string PageRoute = "leaderboard:page";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(LeaderboardQuery query, Snowflake owner, int page) => CustomId.Of(
        PageRoute, query.Period.ToString(), query.Measure.ToString(), page.ToString(CultureInfo.InvariantCulture), owner.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Turn(interaction));

    private InteractionResponse Turn(ComponentInteraction interaction)
    {
        if (interaction.CustomId.Arguments is not [var periodName, var measureName, var pageNumber, var owner] ||
            !Enum.TryParse<StudyPeriod>(periodName, out var period) || !Enum.IsDefined(period) ||
            !Enum.TryParse<LeaderboardMeasure>(measureName, out var measure) || !Enum.IsDefined(measure) ||
            !int.TryParse(pageNumber, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page))
        {
            return Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard);
        }

        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(clock.Now()));
        var asking = interaction.User.Id;
        if (owner != asking.ToString())
            return Reply.Private(view.Message(query, asking, page, Languages.OfLocale(interaction.Locale)));
        var language = interaction.Message.IsEphemeral ? Languages.OfLocale(interaction.Locale) : guild.Language;
        return new UpdateMessage(view.Message(query, asking, page, language));
    }
}
