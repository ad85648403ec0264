using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.Sharing;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Threads;

/// <summary>Also puts a shared answer into the question's thread, once the question has closed.</summary>
internal sealed class ThreadButton(
    AskedQuestions questions, AnswerStore answers, AnswerPostStore posts, AnswerView view, SchedulerSignal signal, TimeProvider clock)
    : SharePress(questions, answers, clock)
{
    public const string Thread = "question:thread";

    public override string Route => Thread;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer own, CancellationToken cancellationToken)
    {
        var now = Clock.Now();
        if (own.SharedAt is not null && slot.ThreadId is not null)
        {
            posts.Wish(asked, slot, Instant.Max(slot.ClosesAt, now), now);
            signal.Wake();
        }

        return Turn(interaction, view.Of(asked, own, now));
    }
}
