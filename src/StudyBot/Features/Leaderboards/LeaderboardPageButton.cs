using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>
/// Turns the page. The board belongs to whoever asked for it; anyone else who presses gets a board of their own, so that
/// nobody's page is turned away under their eyes. A private board also carries its language, and stays in it.
/// </summary>
internal sealed class LeaderboardPageButton(
    LeaderboardView view, GuildSettingsReader settings, TimeProvider clock) : IComponentHandler
{
    private const string PageRoute = "leaderboard:page";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="query">Which board.</param>
    /// <param name="owner">Who turns its pages.</param>
    /// <param name="page">Any number at all.</param>
    /// <param name="copy">The language of a private board; null for the public one.</param>
    public static CustomId To(LeaderboardQuery query, Snowflake owner, int page, Language? copy)
    {
        string[] arguments =
            [query.Period.ToString(), query.Measure.ToString(), page.ToString(CultureInfo.InvariantCulture), owner.ToString()];
        return CustomId.Of(PageRoute, copy is { } language ? [.. arguments, language.Code()] : arguments);
    }

    /// <summary>Nobody owns it, so that everyone who presses gets a board of their own.</summary>
    public static CustomId ToCopy(LeaderboardQuery query, int page, Language language) => To(query, default, page, language);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Turn(interaction));

    private InteractionResponse Turn(ComponentInteraction interaction)
    {
        if (interaction.CustomId.Arguments.ToArray() is not [var periodName, var measureName, var pageNumber, var owner, .. var copy] ||
            copy is not ([] or ["ko" or "en"]) ||
            !Enum.TryParse<StudyPeriod>(periodName, out var period) || !Enum.IsDefined(period) ||
            !Enum.TryParse<LeaderboardMeasure>(measureName, out var measure) || !Enum.IsDefined(measure) ||
            !int.TryParse(pageNumber, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page))
        {
            return Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard);
        }

        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(clock.Now()));
        var asking = interaction.User.Id;
        var own = copy is [var code] ? Languages.OfCode(code) : Languages.OfLocale(interaction.Locale);
        if (owner != asking.ToString())
            return Reply.Private(view.Private(query, asking, page, own));
        return new UpdateMessage(copy.Length > 0 || interaction.Message.IsEphemeral
            ? view.Private(query, asking, page, own)
            : view.Public(query, asking, page, guild.Language));
    }
}
