using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Settings.Guide;

/// <summary>
/// Puts into force what was shown, once Discord lets the bot post there, and says what else is missing. The code is of what was shown: if
/// anything is different by now, it is shown again instead. A second press finds nothing left to do and shows the same.
/// </summary>
internal sealed class GuideGoButton(GuideDesk desk, GuideStore store, GuildDoctor doctor, SchedulerSignal scheduler, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "setup:go";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(string code) => CustomId.Of(ButtonRoute, code);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        return interaction.Turn(await GoAsync(interaction, interaction.CustomId.Arguments is [var code] ? code : "", cancellationToken));
    }

    private async Task<OutgoingMessage> GoAsync(Interaction interaction, string code, CancellationToken cancellationToken)
    {
        var texts = GuideTexts.Both.In(interaction.Locale);
        var scene = await desk.SceneAsync(interaction, isAsked: true, cancellationToken);
        if (GuideCode.Of(scene.Shown) != code)
            return await desk.ShowAsync(interaction, GuideStep.Preview, texts.ChangedMeanwhile, cancellationToken: cancellationToken);
        if (scene.IsBlind || scene.Problems.Any(problem => problem.Fault != Fault.RoleGone && IsInTheWay(problem, scene)))
            return await desk.ShowAsync(interaction, GuideStep.Preview, scene.IsSetUp ? texts.NotSaved : texts.NotYet, cancellationToken: cancellationToken);
        var roleIsGone = scene.Problems.Any(problem => problem.Fault == Fault.RoleGone);
        if (await store.GoAsync(interaction, code, roleIsGone, clock.Now()) is not { } saved)
            return await desk.ShowAsync(interaction, GuideStep.Preview, texts.ChangedMeanwhile, cancellationToken: cancellationToken);
        scheduler.Wake();
        return Receipt(interaction, saved, scene);
    }

    /// <summary>The question must be able to come. Staff's own channel is refused when it is chosen; one of before only gives a warning.</summary>
    private static bool IsInTheWay(GuildProblem problem, GuideScene scene) =>
        problem.Use == GuildUse.Questions || (problem.Fault == Fault.Public && scene.Draft.Has(GuideField.StaffChannel));

    private OutgoingMessage Receipt(Interaction interaction, SavedSetup saved, GuideScene scene)
    {
        var (texts, setup, words) = (GuideTexts.Both.In(scene.Language), SetupTexts.Both.In(scene.Language), GuildDoctorTexts.Both.In(scene.Language));
        var changes = SettingChange.Of(saved);
        // With what a question brings along, its thread, pin and ping, which is known now that there is a schedule.
        var visit = doctor.Visit(interaction.Guild(), interaction.GuildLocale, scene.Access);
        var problems = visit.Problems.Where(problem => problem.Use is GuildUse.Questions or GuildUse.Staff).ToList();
        string?[] lines =
        [
            saved.PlanBefore is not null && changes.Count > 0 ? setup.Changed(changes.Select(setup.Said)) : setup.Ready,
            SetupReceipt.AskedAlready(saved, scene.Language, scene.Now),
            saved.Settings.StaffRoleId is { } role && role != saved.SettingsBefore.StaffRoleId ? setup.HowStaffSeeCommands : null,
            problems.Count == 0 ? texts.AllWell : texts.SomethingIsMissing,
            .. problems.Select(words.Line),
        ];
        var summary = SetupReceipt.Brief(saved, ChannelFitness.Fit, scene.Language, scene.Now);
        List<MessageComponent> buttons = [new Button(GuideStepButton.To(GuideStep.Preview), texts.ChangeSomething) { Emoji = "⚙️" }];
        if (visit.InvitationHelps)
            buttons.Add(new LinkButton(Invitation.LinkFor(interaction.ApplicationId, interaction.Guild(), visit.ToInvite), words.InviteAgain));
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Embeds = [summary with { Fields = [new EmbedField(setup.TryNext, setup.WhatToTry)] }],
            Components = [new ActionRow(buttons)],
        };
    }
}
