using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Doctor.Guilds;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>What every part of a guided /setup needs: the rights, the draft, and a step shown as it stands now.</summary>
internal sealed class GuideDesk(
    GuideStore store, SettingsStore settings, GuildAccessReader access, GuildLibraries libraries, GuideView view, TimeProvider clock)
{
    /// <summary>Null for whoever may decide who is staff: the staff role does not.</summary>
    public static string? Refusal(Interaction interaction) =>
        StaffRights.IsOrganiser(interaction) ? null : SetupTexts.Both.In(interaction.Locale).NotAllowed;

    /// <summary>Where the guild stopped; the present settings where all is done.</summary>
    public async Task<OutgoingMessage> OpenAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var draft = store.Find(interaction.Guild());
        if (draft.Chooses)
        {
            var goesOn = GuideTexts.Both.In(interaction.Locale).GoesOn(draft.By!.Value, draft.At);
            return await ShowAsync(interaction, draft.Step, goesOn, cancellationToken: cancellationToken);
        }

        var step = settings.FindPlan(interaction.Guild()) is not null ? GuideStep.Preview : draft.Step;
        return await ShowAsync(interaction, step, cancellationToken: cancellationToken);
    }

    /// <summary>A step as it stands now.</summary>
    /// <param name="interaction">Who leads.</param>
    /// <param name="step">Which.</param>
    /// <param name="notice">What stands above; empty for nothing.</param>
    /// <param name="typedZone">What was typed for a zone; empty for nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OutgoingMessage> ShowAsync(
        Interaction interaction, GuideStep step, string notice = "", string typedZone = "", CancellationToken cancellationToken = default)
    {
        var scene = await SceneAsync(interaction, step is GuideStep.Questions or GuideStep.Staff or GuideStep.Preview, cancellationToken);
        return view.Of(step, scene with { Notice = notice, TypedZone = typedZone });
    }

    /// <param name="interaction">Who leads.</param>
    /// <param name="isAsked">Whether Discord is asked what the bot may do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<GuideScene> SceneAsync(Interaction interaction, bool isAsked, CancellationToken cancellationToken)
    {
        var (guildId, now) = (interaction.Guild(), clock.Now());
        var draft = store.Find(guildId);
        var shown = await settings.RehearseAsync(draft.ToChange(interaction, now));
        var questions = libraries.Of(guildId).Questions;
        var scene = new GuideScene(draft, shown, Languages.OfLocale(interaction.Locale), now)
        {
            Sample = questions.Count == 0 ? null : questions[(int)(guildId.Value % (ulong)questions.Count)],
        };
        if (!isAsked)
            return scene;
        var seen = await LookAsync(guildId, cancellationToken);
        if (seen is null)
            return scene with { IsBlind = true };
        var visit = new GuildVisit(shown.Settings, [.. Needs(shown)], seen);
        return scene with
        {
            Access = seen,
            Problems = [.. visit.Problems.Select(problem => IsOnlyHere(problem, draft, shown) ? problem with { Fault = Fault.WrongKind } : problem)],
            Invitation = visit.InvitationHelps ? Invitation.LinkFor(interaction.ApplicationId, guildId, visit.ToInvite) : null,
        };
    }

    /// <summary>Null when it cannot be asked now.</summary>
    public async Task<GuildAccess?> LookAsync(Snowflake guildId, CancellationToken cancellationToken)
    {
        try
        {
            return await access.ReadAsync(guildId, cancellationToken);
        }
        catch (Exception e) when (e is DiscordRestException or HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>A thread, say: nobody chose it, and it is not gone; it is where the command was sent.</summary>
    private static bool IsOnlyHere(GuildProblem problem, GuideDraft draft, SavedSetup shown) =>
        problem is { Use: GuildUse.Questions, Fault: Fault.ChannelGone } && draft.ChannelId is null && shown.PlanBefore is null;

    /// <summary>What is shown needs, before it is stored.</summary>
    private static IEnumerable<GuildNeed> Needs(SavedSetup shown)
    {
        yield return new ChannelNeed(GuildUse.Questions, shown.Plan.ChannelId, shown.Plan.InForum ? ChannelUse.Forum : ChannelUse.Questions);
        if (shown.Settings.StaffChannelId is { } channel)
            yield return new ChannelNeed(GuildUse.Staff, channel, ChannelUse.Staff);
        if (shown.Settings.StaffRoleId is { } role)
            yield return new RoleNeed(GuildUse.Staff, role, RoleDeed.Know);
    }
}
