using StudyBot.Discord.Interactions;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary><c>/question today</c>: for who does not want to scroll.</summary>
internal sealed class QuestionTodayCommand(TodaysQuestions today, MemberNews news) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("question today", Languages.Text("Today's interview question", "오늘의 면접 질문을 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(news.Above(interaction, today.Message(interaction))));
}
