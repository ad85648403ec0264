using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary><c>/question schedule edit</c>: what is not named stays as it is.</summary>
internal sealed class ScheduleEditCommand(
    ScheduleDesk desk, ScheduleOptions options, ScheduleCheck check, ScheduleHealth health,
    ScheduleChanges changes, ScheduleView view, GuildAccessReader access, SchedulerSignal scheduler)
    : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question schedule edit", Languages.Text("Change a question schedule", "질문 일정을 바꿔요"))
    {
        Options =
        [
            desk.Option(Languages.Text("Which schedule", "어느 일정"), required: true),
            options.Channel,
            options.Time,
            .. options.Others,
            ScheduleOptions.NoPing,
        ],
        ForStaff = true,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await EditAsync(interaction, cancellationToken));

    private async Task<OutgoingMessage> EditAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ScheduleTexts.Both.In(language);
        if (desk.Named(interaction, out var unknown) is not { } before)
            return OutgoingMessage.Text(unknown ?? texts.UnknownSchedule("…"));
        var edit = options.Read(interaction, out var unread);
        if (unread is not null || edit == new ScheduleEdit())
            return OutgoingMessage.Text(unread ?? texts.NothingNamed);
        var others = desk.All(interaction).Where(other => other.Id != before.Id);
        if (await check.ObjectionAsync(edit.Apply(before), edit, others, access.Inquire(before.GuildId), language, cancellationToken) is { } objection)
            return OutgoingMessage.Text(objection);
        IReadOnlyList<ScheduleFieldChange> changed = [];
        var after = changes.Edit(desk.Act(interaction), before.Id, edit.Apply, (old, edited) =>
        {
            changed = ScheduleFieldChange.Between(old, edited);
            return ScheduleFieldChange.ToDetails(changed);
        });
        if (after is null)
            return OutgoingMessage.Text(texts.UnknownSchedule(DisplayText.Escape(ScheduleTexts.NameOf(before, language))));
        scheduler.Wake();
        var name = DisplayText.Escape(ScheduleTexts.NameOf(after, language));
        var ping = await health.OfPingAsync(after, language, cancellationToken);
        string?[] head = [changed.Count == 0 ? texts.Unchanged(name) : texts.Edited(name, options.Said(interaction, changed)), ping?.Line, ping?.Fix];
        return view.One(after, string.Join('\n', head.OfType<string>()), language);
    }
}
