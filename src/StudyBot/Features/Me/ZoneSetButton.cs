using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>Chooses a zone of one's own, or the guild's again; either says at once from when it counts.</summary>
internal sealed class ZoneSetButton(MeView view, ChoiceStore store, TimeProvider clock) : IComponentHandler
{
    private const string SetRoute = "me:set";
    private const string Guilds = "guild";

    public string Route => SetRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="zone">Null for the guild's.</param>
    public static CustomId To(DateTimeZone? zone) => CustomId.Of(SetRoute, zone?.Id ?? Guilds);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var language = Languages.OfLocale(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var id] || (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is var zone && zone is null && id != Guilds))
            return new(interaction.Turn(view.Home(interaction, language)));
        var (texts, now) = (MeTexts.Both.In(language), clock.Now());
        var outcome = store.SetZone(interaction, zone, now);
        var day = outcome.Day;
        var today = day.DateOf(now);
        return new(interaction.Turn(view.Home(interaction, language, outcome switch
        {
            { IsChanged: true } => texts.ZoneSet(day.Zone.Id, today.PlusDays(1).MonthAndDay(language), day.EndOf(today)),
            { OpensAt: { } opens } => texts.ZoneOpens(opens),
            _ => texts.ZoneIsSo(day.Zone.Id),
        })));
    }
}
