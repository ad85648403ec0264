using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Draws the steps. Lines are short: most people read them on a phone.</summary>
internal sealed class GuideView(ZoneFinder zones)
{
    private const int MostOptions = 25;

    private static readonly LocalTime[] Times =
        [.. new[] { 6, 7, 8, 9, 10, 12, 13, 15, 18, 19, 20, 21, 22, 23 }.Select(hour => new LocalTime(hour, 0))];

    public OutgoingMessage Of(GuideStep step, GuideScene scene)
    {
        if (step == GuideStep.Preview)
            return GuidePreview.Of(scene);
        var texts = GuideTexts.Both.In(scene.Language);
        string[] lines =
        [
            .. Above(step, scene),
            $"**{texts.Progress((int)step + 1, GuideSteps.Count)} · {texts.TitleOf(step)}**",
            texts.Explain(step, scene.Shown.Settings.DayStart.OnTheClock().InWords()),
            .. Fields(step).Select(field => Present(field, scene)),
            .. Troubles(scene, step),
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines),
            // What a preview left goes.
            Embeds = [],
            Components = [.. Selects(step, scene), Buttons(step, scene)],
        };
    }

    private static string[] Above(GuideStep step, GuideScene scene) =>
        scene.Notice.Length > 0 ? [scene.Notice, ""]
        : step == GuideStep.Language && scene is { IsSetUp: false, Draft.Chooses: false } ? [GuideTexts.Both.In(scene.Language).Welcome, ""]
        : [];

    /// <summary>A line for each, with what to do; none where all is well.</summary>
    public static IEnumerable<string> Troubles(GuideScene scene, GuideStep step)
    {
        var texts = GuildDoctorTexts.Both.In(scene.Language);
        if (scene.IsBlind)
            yield return $"⚠️ {texts.DiscordSilent}";
        var problems = step switch
        {
            GuideStep.Questions => scene.ProblemsOf(GuildUse.Questions),
            GuideStep.Staff => scene.ProblemsOf(GuildUse.Staff),
            _ => scene.Problems,
        };
        foreach (var problem in problems)
            yield return texts.Line(problem);
    }

    private static GuideField[] Fields(GuideStep step) => [.. Enum.GetValues<GuideField>().Where(field => field.Step() == step)];

    /// <summary>What holds, and why: chosen just now, set before, or nobody said anything else.</summary>
    private static string Present(GuideField field, GuideScene scene)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        var origin = scene.Draft.Has(field) ? texts.Chosen : scene.IsSetUp ? texts.Set : texts.Default;
        return $"{texts.NameOf(field)}: **{Value(field, scene)}** ({origin})";
    }

    private static string Value(GuideField field, GuideScene scene)
    {
        var (settings, plan) = (scene.Shown.Settings, scene.Shown.Plan);
        var texts = SetupTexts.Both.In(scene.Language);
        return field switch
        {
            GuideField.Language => settings.Language.OwnName(),
            GuideField.Zone => settings.Zone.Id,
            GuideField.Channel => plan.ChannelId.ChannelMention(),
            GuideField.Time => plan.LocalTime.InWords(),
            GuideField.Days => scene.Shown.Calendar.NewestRules.StudyDays.InWords(scene.Language),
            GuideField.StaffRole => settings.StaffRoleId?.RoleMention() ?? texts.NoStaffRole,
            _ => settings.StaffChannelId?.ChannelMention() ?? texts.NoStaffChannel,
        };
    }

    private IEnumerable<ActionRow> Selects(GuideStep step, GuideScene scene) =>
        Fields(step).Select(field => new ActionRow(Select(field, scene)));

    private SelectMenu Select(GuideField field, GuideScene scene)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        var (settings, plan, id) = (scene.Shown.Settings, scene.Shown.Plan, GuideChoiceSelect.To(field));
        SelectMenu select = field switch
        {
            GuideField.Language => new StringSelect(
                id, [.. new[] { Language.Korean, Language.English }.Select(language => new SelectOption(language.OwnName(), language.Code(), Default: language == settings.Language))]),
            GuideField.Zone => new StringSelect(id, Zones(scene)),
            GuideField.Time => new StringSelect(id, Hours(plan.LocalTime, settings.DayStart.OnTheClock())),
            GuideField.Days => new StringSelect(
                id,
                [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Select(day => new SelectOption(
                    Weekdays.FullName(day, scene.Language), $"{(int)day}", Default: scene.Shown.Calendar.NewestRules.StudyDays.Contains(day)))])
            {
                MaxValues = 7,
            },
            GuideField.Channel => new ChannelSelect(id)
            {
                ChannelTypes = ChannelUse.Questions.Kinds,
                DefaultValues = plan.InForum ? [] : Chosen(plan.ChannelId, scene),
            },
            GuideField.StaffRole => new RoleSelect(id) { MinValues = 0, DefaultValues = Chosen(settings.StaffRoleId, scene) },
            _ => new ChannelSelect(id)
            {
                MinValues = 0,
                ChannelTypes = ChannelUse.Staff.Kinds,
                DefaultValues = Chosen(settings.StaffChannelId, scene),
            },
        };
        return select with { Placeholder = texts.Choose(field) };
    }

    /// <summary>Without what is gone, or does not belong there: Discord may refuse the whole message for it.</summary>
    private static IReadOnlyList<Snowflake> Chosen(Snowflake? place, GuideScene scene) =>
        place is { } id && !scene.Problems.Any(problem => problem.Place == id && problem.Fault is Fault.ChannelGone or Fault.WrongKind or Fault.RoleGone) ? [id] : [];

    private List<SelectOption> Zones(GuideScene scene)
    {
        var present = scene.Shown.Settings.Zone;
        // What was typed may mean comes first; it takes none of the usual ones away, least of all when it means nothing.
        var offered = zones.Suggest(scene.TypedZone, scene.Language, scene.Now).Concat(zones.Suggest("", scene.Language, scene.Now))
            .DistinctBy(choice => choice.Value)
            .Select(choice => new SelectOption(choice.Name.Default, (string)choice.Value, Default: (string)choice.Value == present.Id))
            .Take(MostOptions)
            .ToList();
        if (!offered.Any(option => option.Default))
            offered.Insert(0, new SelectOption(zones.Label(present, scene.Language, scene.Now), present.Id, Default: true));
        return [.. offered.Take(MostOptions)];
    }

    /// <summary>None before the day starts: such a question would be the day before's.</summary>
    private static List<SelectOption> Hours(LocalTime present, LocalTime dayStart) =>
    [
        .. Times.Append(present).Distinct().Where(time => time >= dayStart || time == present).Order()
            .Select(time => new SelectOption(time.InWords(), time.InWords(), Default: time == present)),
    ];

    /// <summary>Whether a leap to the last step leaves anything at its default, from this step on.</summary>
    private static bool LeavesDefaults(GuideStep step, GuideScene scene) =>
        !scene.IsSetUp && Enum.GetValues<GuideField>().Any(field => field.Step() >= step && !scene.Draft.Has(field));

    private static ActionRow Buttons(GuideStep step, GuideScene scene)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        List<MessageComponent> buttons =
        [
            new Button(GuideStepButton.To(step == GuideStep.Language ? step : step - 1), texts.Back) { Emoji = "◀️", Disabled = step == GuideStep.Language },
            new Button(GuideStepButton.To(step + 1), texts.Next, ButtonStyle.Primary) { Emoji = "▶️" },
        ];
        if (step == GuideStep.Zone)
            buttons.Add(new Button(GuideTypeButton.To(GuideField.Zone), texts.OtherCity) { Emoji = "✏️" });
        if (step == GuideStep.Questions)
            buttons.Add(new Button(GuideTypeButton.To(GuideField.Time), texts.OtherTime) { Emoji = "✏️" });
        if (step < GuideStep.Staff)
            buttons.Add(new Button(GuideStepButton.To(GuideStep.Preview), LeavesDefaults(step, scene) ? texts.AcceptDefaults : texts.ToPreview) { Emoji = "⏭️" });
        if (scene.Invitation is { } link)
            buttons.Add(new LinkButton(link, GuildDoctorTexts.Both.In(scene.Language).InviteAgain));
        return new ActionRow(buttons);
    }
}
