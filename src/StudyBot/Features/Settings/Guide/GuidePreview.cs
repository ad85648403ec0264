using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Features.Settings.Guide;

/// <summary>The last step: what would hold, when the first question comes and how it looks, and the button that does it.</summary>
internal static class GuidePreview
{
    public static OutgoingMessage Of(GuideScene scene)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        var post = Post(scene);
        return new OutgoingMessage
        {
            Content = string.Join('\n', Lines(scene, hasPost: post is not null)),
            Embeds = [SetupReceipt.Brief(scene.Shown, StaffChannel(scene), scene.Language, scene.Now), .. post?.Embeds ?? []],
            Components = [.. post?.Components ?? [], Jump(texts), .. Buttons(scene)],
        };
    }

    /// <summary>Whether pressing the last button would change anything.</summary>
    private static bool Changes(GuideScene scene) => !scene.IsSetUp || SettingChange.Of(scene.Shown).Count > 0;

    private static IEnumerable<string> Lines(GuideScene scene, bool hasPost)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        if (scene.Notice.Length > 0)
            yield return $"{scene.Notice}\n";
        var title = Changes(scene) ? texts.TitleOf(GuideStep.Preview) : texts.Standing;
        yield return $"**{(Changes(scene) ? $"{texts.Progress(GuideSteps.Count, GuideSteps.Count)} · " : "")}{title}**";
        if (scene.IsSetUp && Changes(scene))
            yield return texts.WouldChange(SettingChange.Of(scene.Shown).Select(SetupTexts.Both.In(scene.Language).Said));
        if (SetupReceipt.AskedAlready(scene.Shown, scene.Language, scene.Now) is { } asked)
            yield return asked;
        yield return !Changes(scene) ? texts.PickToChange : scene.IsSetUp ? texts.PressSave : texts.PressGo;
        foreach (var trouble in GuideView.Troubles(scene, GuideStep.Preview))
            yield return trouble;
        if (hasPost)
            yield return texts.LooksLike;
    }

    /// <summary>A question as it will look in the guild's language; its buttons cannot be pressed.</summary>
    private static OutgoingMessage? Post(GuideScene scene)
    {
        if (!Changes(scene) || scene.Sample is not { } question)
            return null;
        var date = scene.Shown.Plan.Next(scene.Shown.Settings.Zone, scene.Shown.Calendar)?.Date ?? scene.Shown.Plan.NextDate;
        return new QuestionCard(slotId: 0, date, question, scene.Shown.Settings.Language).Preview();
    }

    private static ChannelFitness StaffChannel(GuideScene scene) =>
        scene.ProblemsOf(GuildUse.Staff).Any(problem => problem.Fault == Fault.ChannelGone) ? ChannelFitness.Unknown : ChannelFitness.Fit;

    private static ActionRow Jump(GuideTexts texts) => new(new StringSelect(
        GuideStepButton.Jump,
        [.. Enum.GetValues<GuideStep>().Where(step => step != GuideStep.Preview).Select(step => new SelectOption(texts.TitleOf(step), step.ToString()))])
    {
        Placeholder = texts.PickStep,
    });

    /// <summary>A row of them; none where there is nothing to press.</summary>
    private static IEnumerable<ActionRow> Buttons(GuideScene scene)
    {
        var texts = GuideTexts.Both.In(scene.Language);
        List<MessageComponent> buttons = [];
        if (Changes(scene))
        {
            buttons.Add(new Button(GuideStepButton.To(GuideStep.Staff), texts.Back) { Emoji = "◀️" });
            buttons.Add(new Button(GuideGoButton.To(GuideCode.Of(scene.Shown)), scene.IsSetUp ? texts.Save : texts.Go, ButtonStyle.Success) { Emoji = scene.IsSetUp ? "✅" : "🚀" });
        }

        if (scene.Draft.Chooses)
            buttons.Add(new Button(GuideDiscardButton.Id, texts.Discard) { Emoji = "↩️" });
        if (scene.Invitation is { } link)
            buttons.Add(new LinkButton(link, GuildDoctorTexts.Both.In(scene.Language).InviteAgain));
        return buttons.Count == 0 ? [] : [new ActionRow(buttons)];
    }
}
