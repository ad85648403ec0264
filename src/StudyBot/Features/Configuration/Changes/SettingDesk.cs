using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>Runs every change that is made on a page of /settings: rights, what was seen, the rules, one transaction; and shows what came of it.</summary>
internal sealed class SettingDesk(StaffRights rights, SettingsBook book, SettingPages pages)
{
    private const int LongestQuote = 1500;

    /// <summary>What keeps this member from changing a setting; null when nothing does.</summary>
    public string? Refusal(Interaction interaction, SettingField? field = null)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return refusal;
        var texts = ConfigurationTexts.Both.In(interaction.Locale);
        return !book.IsSetUp(interaction.Guild()) ? texts.NotSetUp
            : field is { ForOrganisers: true } && interaction.Member?.Has(Permissions.ManageGuild) != true ? texts.ForOrganisers
            : null;
    }

    public SettingPlace? Find(string path) => book.Find(path);

    /// <summary>Changes one setting to what <paramref name="read"/> makes of the present one.</summary>
    /// <param name="interaction">Of who wants it.</param>
    /// <param name="path">Which; can be forged.</param>
    /// <param name="seen">The print of the value that they saw.</param>
    /// <param name="read">From the value as it is, and a scope that knows channels and roles, to what it shall be.</param>
    /// <param name="typed">What they typed, for the form to be opened again; null when nothing was.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<InteractionResponse> ChangeAsync(
        Interaction interaction, string path, string seen, Func<SettingPlace, SettingSheet, SettingScope, SettingReading> read, string? typed, CancellationToken cancellationToken)
    {
        var place = book.Find(path);
        if (Refusal(interaction, place?.Field) is { } refusal)
            return Reply.Private(refusal);
        var (texts, language) = (ConfigurationTexts.Both.In(interaction.Locale), Languages.OfLocale(interaction.Locale));
        if (place is null)
            return Reply.Private(texts.NoSuchSetting);
        var scope = book.Scope(interaction.Guild(), interaction.GuildLocale);
        if (place.Field.Kind is PlaceKind)
            scope = await scope.WithPlacesAsync(cancellationToken);
        var before = book.Read(scope);
        if (place is { Row: { } row, Section.List: { } list } && !before.HasRow(list, row))
            return Show(list.Path, texts.RowGone);
        var reading = read(place, before, scope);
        if (reading.Objection is { } objection)
            return Show(pages.HomeOf(place), Refused(objection.In(language)), Retry(path, before[path], typed, texts));
        var value = reading.Value ?? (place.Field.IsOptional ? null : place.Field.Default);
        if (value == before[path])
            return Show(pages.HomeOf(place), texts.AlreadySo);
        if (SettingSheet.Print(before[path]) != seen)
            return Show(pages.HomeOf(place), Overtaken(scope.GuildId, place, before, texts, language));
        var draft = book.Draft(scope, interaction.User.Id, language, before, before.With(path, value));
        if (await book.JudgeAsync(draft, cancellationToken) is { Count: > 0 } objections)
            return Show(pages.HomeOf(place), Refused(objections[0].Sentence), Retry(path, before[path], typed, texts));
        return await book.WriteAsync(draft) is { } remarks
            ? Show(pages.HomeOf(place), Joined(texts.Changed(place.Field.Name.In(language), place.Field.InWords(before[path], language), place.Field.InWords(value, language)), remarks))
            : Show(pages.HomeOf(place), texts.ChangedMeanwhile);

        UpdateMessage Show(string page, string notice, Button? retry = null) => new(pages.Of(interaction, page, notice, retry));

        // What has no room in the button that opens the form again stands here, to be copied.
        string Refused(string why) => typed is null || SettingEditButton.Keeps(path, typed)
            ? $"⚠️ {texts.Unchanged(why)}"
            : $"⚠️ {texts.Unchanged(why)}\n{texts.YouTyped}\n```\n{DisplayText.Shorten(typed.Replace('`', '\''), LongestQuote)}\n```";
    }

    /// <summary>Writes a draft that adds or removes a row, and shows a page.</summary>
    /// <param name="interaction">Of who wants it.</param>
    /// <param name="edit">From the settings as they are; null with a notice when it cannot be.</param>
    /// <param name="home">The page to go to when it is done, and when it is not.</param>
    /// <param name="done">What is said then.</param>
    /// <param name="retry">Opens the form again; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<InteractionResponse> EditAsync(
        Interaction interaction, Func<SettingSheet, SettingScope, (SettingSheet? Wanted, string? Notice)> edit, string home, string done, Button? retry, CancellationToken cancellationToken)
    {
        if (Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var texts = ConfigurationTexts.Both.In(interaction.Locale);
        var scope = await book.Scope(interaction.Guild(), interaction.GuildLocale).WithPlacesAsync(cancellationToken);
        var before = book.Read(scope);
        var (wanted, notice) = edit(before, scope);
        if (wanted is null)
            return new UpdateMessage(pages.Of(interaction, home, notice, retry));
        var draft = book.Draft(scope, interaction.User.Id, Languages.OfLocale(interaction.Locale), before, wanted);
        if (await book.JudgeAsync(draft, cancellationToken) is { Count: > 0 } objections)
            return new UpdateMessage(pages.Of(interaction, home, $"⚠️ {texts.Unchanged(objections[0].Sentence)}", retry));
        return new UpdateMessage(pages.Of(interaction, home, await book.WriteAsync(draft) is { } remarks ? Joined(done, remarks) : texts.ChangedMeanwhile));
    }

    private static string Joined(string done, IEnumerable<string> remarks) => string.Join('\n', remarks.Prepend(done));

    /// <summary>Somebody else was quicker: theirs stands, and who that was is said.</summary>
    private string Overtaken(Snowflake guildId, SettingPlace place, SettingSheet now, ConfigurationTexts texts, Language language) => texts.Overtaken(
        place.Field.Name.In(language),
        place.Field.InWords(now[place.Path], language),
        book.LastChanges(guildId, [place.Path]).GetValueOrDefault(place.Path)?.By.UserMention());

    private static Button? Retry(string path, string? value, string? typed, ConfigurationTexts texts) =>
        typed is null ? null : new Button(SettingEditButton.To(path, value, typed), texts.TryAgain, ButtonStyle.Primary) { Emoji = "✏️" };
}
