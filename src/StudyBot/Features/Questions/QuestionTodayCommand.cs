using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary><c>/question today</c>: for who does not want to scroll.</summary>
internal sealed class QuestionTodayCommand(
    QuestionSlotStore slots,
    QuestionScheduleStore schedules,
    GuildLibraries libraries,
    GuildSettingsReader settings,
    MemberNews news,
    TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question today", Languages.Text("Today's interview question", "오늘의 면접 질문을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(news.Above(interaction, Today(interaction).Message)));

    private Reply Today(CommandInteraction interaction)
    {
        var texts = QuestionTexts.Both.In(interaction.Locale);
        var guild = interaction.Guild();
        var now = clock.Now();
        var slot = slots.Newest(guild, now);
        if (slot is { State: SlotState.Claimed or SlotState.Failed } && slot.ClosesAt > now)
            return Reply.Private(WaitsForChannel(slot) ? texts.ChannelBroken : texts.Late);
        if (slot is { State: SlotState.Sent, QuestionId: { } id } && slot.ClosesAt > now && libraries.Of(guild).FindQuestion(id) is { } question)
        {
            var answered = slots.HasAnswered(slot, interaction.User.Id);
            var card = new QuestionCard(slot.Id, slot.LocalDate, question, Languages.OfLocale(interaction.Locale)) { Answered = answered };
            return Reply.Private(card.Message(answered ? texts.AnsweredToday(slot.ClosesAt) : texts.NotAnsweredYet(slot.ClosesAt)));
        }

        if (schedules.Find(guild) is not { } schedule)
            return Reply.Private(texts.NotSetUp);
        // Its own closing time does not tell: a slot that is put down days later closes on the day of that.
        var missedToday = slot is { State: SlotState.Missed } && settings.Of(guild, locale: null).StudyDay.EndOf(slot.LocalDate) > now;
        return Reply.Private(missedToday
            ? texts.MissedToday(schedule.NextDueAt, schedule.ChannelId)
            : texts.NoneOpen(schedule.NextDueAt, schedule.ChannelId));
    }

    /// <summary>Not any more once another channel was chosen: the next attempt goes there.</summary>
    private bool WaitsForChannel(QuestionSlot slot) =>
        PostFailure.IsBrokenChannel(slot.Reason) && schedules.Find(slot.GuildId)?.ChannelId == slot.ChannelId;
}
