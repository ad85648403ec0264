using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary><c>/question today</c>: for who does not want to scroll.</summary>
internal sealed class QuestionTodayCommand(
    QuestionSlotStore slots, QuestionScheduleStore schedules, AskedQuestions questions, AnswerStore answers, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question today", Languages.Text("Today's interview question", "오늘의 면접 질문을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Today(interaction));

    private Reply Today(CommandInteraction interaction)
    {
        var texts = QuestionTexts.Both.In(interaction.Locale);
        var guild = interaction.Guild();
        var now = clock.Now();
        if (slots.Newest(guild) is { } slot && slot.ClosesAt > now)
        {
            if (slot.State != SlotState.Sent)
                return Reply.Private(texts.Late);
            if (questions.Of(slot, interaction) is { } asked)
            {
                var answered = answers.Find(slot, interaction.User.Id) is not null;
                return Reply.Private(QuestionPost.Private(
                    asked, answered, answered ? texts.AnsweredToday(slot.ClosesAt) : texts.NotAnsweredYet(slot.ClosesAt)));
            }
        }

        return Reply.Private(schedules.Find(guild) is { } schedule
            ? texts.ComesAt(schedule.NextDueAt, schedule.ChannelId)
            : texts.NotSetUp);
    }
}
