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

    /// <summary>In place of a number: the page that whoever presses stands on.</summary>
    private const string Own = "me";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="query">Which board.</param>
    /// <param name="owner">Who turns its pages.</param>
    /// <param name="page">Any number at all; null for the page of whoever presses.</param>
    /// <param name="copy">The language of a private board; null for the public one.</param>
    public static CustomId To(LeaderboardQuery query, Snowflake owner, int? page, Language? copy)
    {
        string[] arguments =
            [.. BoardAddress.Of(query), page?.ToString(CultureInfo.InvariantCulture) ?? Own, owner.ToString()];
        return CustomId.Of(PageRoute, copy is { } language ? [.. arguments, language.Code()] : arguments);
    }

    /// <summary>Nobody owns it, so that everyone who presses gets a board of their own.</summary>
    public static CustomId ToCopy(LeaderboardQuery query, int page, Language language) => To(query, default, page, language);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Turn(interaction));

    private InteractionResponse Turn(ComponentInteraction interaction)
    {
        var page = 0;
        if (interaction.CustomId.Arguments.ToArray() is not [var periodName, var measureName, var pageNumber, var owner, .. var copy] ||
            copy is not ([] or ["ko" or "en"]) ||
            !BoardAddress.TryRead(periodName, measureName, out var period, out var measure) ||
            (pageNumber != Own && !int.TryParse(pageNumber, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out page)))
        {
            return Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard);
        }

        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(clock.Now()));
        int? number = pageNumber == Own ? null : page;
        var asking = interaction.User.Id;
        var own = copy is [var code] ? Languages.OfCode(code) : Languages.OfLocale(interaction.Locale);
        var isPrivate = copy.Length > 0 || interaction.Message.IsEphemeral;
        // Whoever hides has a place for their own eyes only; so the way to one's place is private for all alike.
        if (owner != asking.ToString() || (number is null && !isPrivate))
            return Reply.Private(view.Private(query, asking, number, own));
        return new UpdateMessage(isPrivate
            // What was said above the board, that they hide for instance, has been read.
            ? view.Private(query, asking, number, own) with { Content = "" }
            : view.Public(query, asking, page, guild.Language));
    }
}
