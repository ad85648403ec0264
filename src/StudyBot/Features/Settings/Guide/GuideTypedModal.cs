using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Reads a city or a time as people write it. What cannot be read is said above the step; what could be several is offered in its select.</summary>
internal sealed class GuideTypedModal(GuideDesk desk, GuideStore store, GuildSettingsReader settings, ZoneFinder zones, TimeProvider clock) : IModalHandler
{
    private const string ModalRoute = "setup:typed";
    private const string Input = "typed";
    private const int LongestInput = 60;

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(GuideField field, string locale)
    {
        var texts = GuideTexts.Both.In(locale);
        var isTime = field == GuideField.Time;
        return new Modal(
            CustomId.Of(ModalRoute, (isTime ? GuideField.Time : GuideField.Zone).ToString()),
            isTime ? texts.OtherTime : texts.OtherCity,
            new TextInput(Input, isTime ? texts.TimeInput : texts.CityInput)
            {
                MaxLength = LongestInput,
                Placeholder = isTime ? texts.TimePlaceholder : texts.CityPlaceholder,
            });
    }

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var isTime = GuideFields.Read(interaction.CustomId.Arguments) == GuideField.Time;
        var typed = interaction.Text(Input);
        var (choice, notice) = isTime ? ReadTime(interaction, typed) : ReadCity(interaction, typed);
        if (choice is not null)
            await store.ChooseAsync(interaction.Guild(), choice, interaction.User.Id, clock.Now());
        return interaction.Turn(await desk.ShowAsync(
            interaction, isTime ? GuideStep.Questions : GuideStep.Zone, notice, isTime || choice is not null ? "" : typed, cancellationToken));
    }

    private (GuideChoice? Choice, string Notice) ReadTime(Interaction interaction, string typed)
    {
        var texts = GuideTexts.Both.In(interaction.Locale);
        var dayStart = settings.Of(interaction.Guild(), interaction.GuildLocale).DayStart.OnTheClock();
        return ClockTime.Read(typed) switch
        {
            null => (null, texts.UnknownTime(DisplayText.Escape(typed))),
            { } time when time < dayStart => (null, texts.TooEarly(dayStart.InWords())),
            { } time => (GuideChoice.Of(time), ""),
        };
    }

    private (GuideChoice? Choice, string Notice) ReadCity(Interaction interaction, string typed)
    {
        var texts = GuideTexts.Both.In(interaction.Locale);
        if (zones.Find(typed) is { } zone)
            return (GuideChoice.Of(zone), "");
        var couldBe = zones.Suggest(typed, Languages.OfLocale(interaction.Locale), clock.Now());
        return (null, couldBe.Count == 0 ? texts.UnknownCity(DisplayText.Escape(typed)) : texts.WhichCity(DisplayText.Escape(typed)));
    }
}
