using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>A zone before it is chosen.</summary>
internal sealed class ZoneView(MemberChoices choices, TimeProvider clock)
{
    /// <summary>What would change, and when.</summary>
    public OutgoingMessage Confirm(Interaction interaction, DateTimeZone zone)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var (texts, now, day) = (MeTexts.Both.In(language), clock.Now(), choices.DayOf(interaction));
        // Also one that counts from tomorrow.
        if (zone.Id == day.Zone.Id)
            return new OutgoingMessage { Content = texts.AlreadyThere(zone.Id), Embeds = [], Components = [new ActionRow(new Button(MeHomeButton.To(), texts.Cancel) { Emoji = "↩️" })] };
        var (today, changed) = (day.DateOf(now), ZoneSwitch.On(day, zone, now));
        return new OutgoingMessage
        {
            Content = texts.Preview(
                zone.Id, now.InZone(zone).TimeOfDay.InWords(), today.MonthAndDay(language), changed.EndOf(today),
                today.PlusDays(1).MonthAndDay(language), changed.EndOf(today.PlusDays(1))),
            Embeds = [],
            Components =
            [
                new ActionRow(
                    new Button(ZoneSetButton.To(zone), texts.Confirm, ButtonStyle.Primary) { Emoji = "✅" },
                    new Button(MeHomeButton.To(), texts.Cancel) { Emoji = "↩️" }),
            ],
        };
    }

    /// <param name="interaction">Whose.</param>
    /// <param name="typed">As it was.</param>
    /// <param name="near">At most what a menu takes; empty when nothing is like it.</param>
    public static OutgoingMessage Choose(Interaction interaction, string typed, IReadOnlyList<CommandChoice> near)
    {
        var texts = MeTexts.Both.In(interaction.Locale);
        var again = new ActionRow(new Button(ZoneButton.To(), texts.ChangeZone) { Emoji = "🕓" }, new Button(MeHomeButton.To(), texts.Cancel) { Emoji = "↩️" });
        return new OutgoingMessage
        {
            Content = near.Count == 0 ? texts.NoSuchZone(DisplayText.Escape(typed)) : texts.WhichZone(DisplayText.Escape(typed)),
            Embeds = [],
            Components = near.Count == 0 ? [again] :
            [
                new ActionRow(new StringSelect(
                    CustomId.Of(ZoneSelect.SelectRoute),
                    [.. near.Select(choice => new SelectOption(DisplayText.Shorten(choice.Name.Default, 100), (string)choice.Value))])
                {
                    Placeholder = texts.ZoneLabel,
                }),
                again,
            ],
        };
    }
}
