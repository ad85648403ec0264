using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>What a member chose, and the ways to choose anew.</summary>
internal sealed class MeView(MemberChoices choices, ChoiceStore store, IBoardVisibility boards, GuildSettingsReader settings, TimeProvider clock)
{
    private const int Color = 0x5865F2;

    /// <param name="interaction">Whose.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="notice">Above it; null for none.</param>
    public OutgoingMessage Home(Interaction interaction, Language language, string? notice = null)
    {
        var texts = MeTexts.Both.In(language);
        var (guild, user) = (interaction.Guild(), interaction.User.Id);
        var (choice, standing, hidden) = (choices.Find(guild, user), store.StandingOf(guild, user), boards.IsHidden(guild, user));
        string[] lines =
        [
            texts.LanguageIs(choice?.Language, language),
            "",
            .. Zone(interaction, choice, texts, language),
            "",
            texts.Reminder(standing.RemindedAt?.InWords()),
            texts.Boards(hidden),
            texts.Answers(standing.Shared),
            texts.Records,
        ];
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds = [new Embed { Title = texts.Title, Description = string.Join('\n', lines), Color = Color, Footer = new EmbedFooter(texts.Scope) }],
            Components = [new ActionRow(LanguageSelect.Of(choice?.Language, texts)), Buttons(choice, hidden, texts)],
        };
    }

    private IEnumerable<string> Zone(Interaction interaction, MemberChoice? choice, MeTexts texts, Language language)
    {
        var (now, guild) = (clock.Now(), settings.Of(interaction.Guild(), interaction.GuildLocale).StudyDay);
        var day = choice?.DayIn(guild) ?? guild;
        var today = day.DateOf(now);
        yield return texts.ZoneIs(day.ZoneOn(today).Id, isOwn: day.ZoneOn(today).Id != guild.Zone.Id, guild.Zone.Id);
        yield return texts.TodayEnds(today.InWords(language), day.EndOf(today));
        if (day.Switch is { From: var from } && from > today)
            yield return texts.ZoneComes(day.Zone.Id, from.MonthAndDay(language));
        if (choice?.ZoneOpensAt(now) is { } opens)
            yield return texts.ZoneOpens(opens);
    }

    private ActionRow Buttons(MemberChoice? choice, bool hidden, MeTexts texts)
    {
        var closed = choice?.ZoneOpensAt(clock.Now()) is not null;
        MessageComponent?[] buttons =
        [
            new Button(ZoneButton.To(), texts.ChangeZone) { Emoji = "🕓", Disabled = closed },
            choice?.Zone is null ? null : new Button(ZoneSetButton.To(zone: null), texts.GuildsZone) { Emoji = "🏠", Disabled = closed },
            new Button(MeHideButton.To(hides: !hidden), hidden ? texts.Show : texts.Hide) { Emoji = hidden ? "👀" : "🙈" },
        ];
        return new ActionRow([.. buttons.OfType<MessageComponent>()]);
    }
}
