using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary>A squad board in the other language, for whoever presses.</summary>
internal sealed class SquadBoardButton(SquadBoardView view, GuildSettingsReader settings, TimeProvider clock) : IComponentHandler
{
    private const string SquadsRoute = "leaderboard:squads";

    public string Route => SquadsRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId ToCopy(LeaderboardQuery query, Language language) =>
        CustomId.Of(SquadsRoute, [.. BoardAddress.Of(query), language.Code()]);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (interaction.CustomId.Arguments is not [var periodName, var measureName, ("ko" or "en") and var code] ||
            !BoardAddress.TryRead(periodName, measureName, out var period, out var measure))
        {
            return new(Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard));
        }

        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(clock.Now()));
        return new(Reply.Private(view.Message(query, Languages.OfCode(code), isCopy: true)));
    }
}
