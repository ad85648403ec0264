using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary><c>/question schedule add</c>: one more place, time and choice of questions.</summary>
internal sealed class ScheduleAddCommand(
    ScheduleDesk desk, ScheduleOptions options, ScheduleCheck check, ScheduleChanges changes, ScheduleView view, GuildAccessReader access, SchedulerSignal scheduler)
    : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question schedule add", Languages.Text("Add a question schedule", "질문 일정을 하나 더 만들어요"))
    {
        Options = [options.Channel with { Required = true }, options.Time with { Required = true }, .. options.Others],
        ForStaff = true,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await AddAsync(interaction, cancellationToken));

    private async Task<OutgoingMessage> AddAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return OutgoingMessage.Text(refusal);
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ScheduleTexts.Both.In(language);
        var edit = options.Read(interaction, out var unread);
        if (unread is not null)
            return OutgoingMessage.Text(unread);
        var known = desk.All(interaction);
        var act = desk.Act(interaction);
        if (known.Count >= QuestionSchedule.MostOfAGuild)
            return OutgoingMessage.Text(texts.TooMany(QuestionSchedule.MostOfAGuild));
        var wanted = edit.Apply(ScheduleDates.Fresh(act.GuildId, id: 0));
        if (await check.ObjectionAsync(wanted, edit, known, access.Inquire(act.GuildId), language, cancellationToken) is { } objection)
            return OutgoingMessage.Text(objection);
        // Someone else of staff may have been quicker.
        if (changes.Add(act, edit.Apply) is not { } added)
            return OutgoingMessage.Text(edit.Name is { } name ? texts.NameTaken(DisplayText.Escape(name)) : texts.TooMany(QuestionSchedule.MostOfAGuild));
        scheduler.Wake();
        var total = view.PoolOf(added).Total;
        var head = texts.Added(DisplayText.Escape(ScheduleTexts.NameOf(added, language)));
        return view.One(added, total <= PoolWarnings.Few ? $"{head}\n{texts.FewQuestions(total)}" : head, language);
    }
}
