using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>Whoever presses hides from boards, or shows again; only ever themselves.</summary>
internal sealed class LeaderboardHideButton(
    LeaderboardView view, MemberStore members, GuildSettingsReader settings, TimeProvider clock) : IComponentHandler
{
    private const string HideRoute = "leaderboard:hide";

    public string Route => HideRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(LeaderboardQuery query, bool hides, Language language) =>
        CustomId.Of(HideRoute, [.. BoardAddress.Of(query), hides ? "hide" : "show", language.Code()]);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Change(interaction));

    private InteractionResponse Change(ComponentInteraction interaction)
    {
        if (interaction.CustomId.Arguments is not [var periodName, var measureName, ("hide" or "show") and var wish, ("ko" or "en") and var code] ||
            !BoardAddress.TryRead(periodName, measureName, out var period, out var measure))
        {
            return Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard);
        }

        var (now, language, hides) = (clock.Now(), Languages.OfCode(code), wish == "hide");
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(now));
        members.SetHidden(guild.GuildId, interaction.User.Id, query.Today, hides ? now : null);
        return interaction.Turn(view.Private(query, interaction.User.Id, number: null, language) with
        {
            Content = LeaderboardTexts.Both.In(language).NowHidden(hides),
        });
    }
}
