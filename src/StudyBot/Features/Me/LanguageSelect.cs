using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>In which language the bot answers a member in private.</summary>
internal sealed class LanguageSelect(MeView view, ChoiceStore store) : IComponentHandler
{
    private const string SelectRoute = "me:language";
    private const string Auto = "auto";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public static StringSelect Of(Language? chosen, MeTexts texts) => new(
        CustomId.Of(SelectRoute),
        [
            new SelectOption(texts.AutoLanguage, Auto, Default: chosen is null),
            .. Enum.GetValues<Language>().Select(language => new SelectOption(language.OwnName(), language.Code(), Default: chosen == language)),
        ])
    {
        Placeholder = texts.ChooseLanguage,
    };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var current = Languages.OfLocale(interaction.Locale);
        if (interaction.Values is not [var value] || value is not (Auto or "ko" or "en"))
            return new(interaction.Turn(view.Home(interaction, current)));
        var chosen = value == Auto ? (Language?)null : Languages.OfCode(value);
        store.SetLanguage(interaction.Guild(), interaction.User.Id, chosen);
        var language = chosen ?? Languages.OfLocale(interaction.DiscordLocale ?? interaction.Locale);
        return new(interaction.Turn(view.Home(interaction, language, MeTexts.Both.In(language).LanguageSet(language))));
    }
}
