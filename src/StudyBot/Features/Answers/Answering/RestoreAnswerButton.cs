using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Makes the kept text the answer again; the one that it takes the place of is kept in its turn.</summary>
internal sealed class RestoreAnswerButton(
    AskedQuestions questions, AnswerStore answers, AnswerReceipt receipt, GuildSettingsReader settings, TimeProvider clock) : AskedPress(questions)
{
    public const string Restore = "question:restore";

    public override string Route => Restore;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        if (answers.Find(asked) is not { } own || answers.Kept(asked, own) is not { } kept)
            return new(Reply.Private(texts.NothingKept));
        var now = clock.Now();
        var studyDay = settings.Of(asked.GuildId, interaction.GuildLocale).StudyDay;
        var date = own.PractisedOn ?? studyDay.DateOf(now);
        var saved = answers.Save(asked, new GivenAnswer(kept.Body, Revision: null, date, now, interaction.Id));
        return new(Reply.Private(saved.Outcome == AnswerOutcome.Closed
            ? AnswerReceipt.Stands(asked)
            : receipt.Of(asked, saved, now, studyDay.EndOf(date))));
    }
}
