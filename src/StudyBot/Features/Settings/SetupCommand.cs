using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Settings.Guide;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>
/// <c>/setup</c>: language, zone, where and when the daily question comes, and who is staff. What options name is changed at once; without
/// any, it leads step by step (README beside).
/// It stays with those who may manage the server: the staff role does not decide who wears it.
/// </summary>
internal sealed class SetupCommand(
    SettingsStore store,
    StaffRole staffRole,
    ZoneFinder zones,
    PostingChannel channels,
    GuildSettingsReader settings,
    SchedulerSignal scheduler,
    GuideDesk guide,
    TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("setup", Languages.Text(
        "Set up step by step, or change single things with options", "차례대로 설정해요. 옵션을 적으면 그것만 바꿔요"))
    {
        Options = SetupOptions.All((interaction, _) => ValueTask.FromResult(
            zones.Suggest(interaction.Typed, Languages.OfLocale(interaction.Locale), clock.Now()))),
        DefaultMemberPermissions = Permissions.ManageGuild,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await SetUpAsync(interaction, cancellationToken));

    private async Task<OutgoingMessage> SetUpAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = SetupTexts.Both.In(interaction.Locale);
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return OutgoingMessage.Text(refusal);
        if (interaction.Options.Values.Count == 0)
            return await guide.OpenAsync(interaction, cancellationToken);
        var guildId = interaction.Guild();
        var (named, plan) = (interaction.Options.Id("channel"), store.FindPlan(guildId));
        if ((named ?? plan?.ChannelId ?? interaction.ChannelId) is not { } channel)
            return OutgoingMessage.Text(texts.UnknownChannel);
        var guild = settings.Of(guildId, interaction.GuildLocale);
        var change = SetupOptions.Read(interaction, channel, zones, clock.Now());
        if (Objection(interaction.Options, change, guild, texts) is { } objection)
            return OutgoingMessage.Text(objection);
        var wasChosen = named is null && plan is not null;
        var use = wasChosen && plan!.InForum ? ChannelUse.Forum : ChannelUse.Questions;
        var verdict = await channels.JudgeAsync(guildId, channel, use, cancellationToken);
        if (SetupObjections.ToChannel(verdict, channel, wasChosen, texts) is { } unfit)
            return OutgoingMessage.Text(unfit);
        var staffChannel = change.ClearsStaffChannel ? null : change.StaffChannelId ?? guild.StaffChannelId;
        var staffVerdict = staffChannel is { } judged
            ? await channels.JudgeAsync(guildId, judged, ChannelUse.Staff, cancellationToken)
            : new ChannelVerdict(ChannelFitness.Fit);
        if (change.StaffChannelId is { } staff && SetupObjections.ToStaffChannel(staffVerdict, staff, texts) is { } unfitForStaff)
            return OutgoingMessage.Text(unfitForStaff);

        var roleIsGone = change is { StaffRoleId: null, ClearsStaffRole: false } && await staffRole.IsGoneAsync(guild, cancellationToken);
        var saved = await store.SaveAsync(change with { ClearsStaffRole = change.ClearsStaffRole || roleIsGone, At = clock.Now() });
        scheduler.Wake();
        return SetupReceipt.Of(saved, new StaffDoubts(staffVerdict.Fitness, roleIsGone), Languages.OfLocale(interaction.Locale), clock.Now());
    }

    /// <summary>What can be said without asking Discord; null when all is well.</summary>
    private static string? Objection(CommandOptions options, SetupChange change, GuildSettings guild, SetupTexts texts)
    {
        if (SetupObjections.Unread(options, change, texts) is { } unread)
            return unread;
        // Its post would bear one date and its answers another.
        if (change.Time is { } time && guild.DayStart.OnTheClock() is var first && time < first)
            return texts.TimeBeforeDayStart(first.InWords());
        return SetupObjections.ToStaff(options, guild.GuildId, texts);
    }
}
