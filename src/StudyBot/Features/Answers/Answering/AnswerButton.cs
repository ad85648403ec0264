using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Opens the form; while the answer can be changed, with the earlier one in it.</summary>
internal sealed class AnswerButton(AskedQuestions questions, AnswerStore answers, GuildSettingsReader settings, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Answer;

    /// <summary>A form cannot follow a deferral.</summary>
    public override Deferral Deferral => Deferral.None;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var earlier = answers.Find(asked);
        var now = clock.Now();
        return new(earlier is not null && asked.IsClosed(now)
            ? Reply.Private(AnswerReceipt.Stands(asked))
            : new ShowModal(Form(asked, Editable(interaction, asked, earlier, now))));
    }

    /// <summary>Practice of an earlier study date stays; another try begins with an empty form.</summary>
    private OwnAnswer? Editable(Interaction interaction, AskedQuestion asked, OwnAnswer? earlier, Instant now) =>
        asked.Slot is null && earlier?.PractisedOn != settings.Of(asked.GuildId, interaction.GuildLocale).StudyDay.DateOf(now) ? null : earlier;

    private static Modal Form(AskedQuestion asked, OwnAnswer? earlier)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var revision = (earlier?.Revision ?? 0).ToString(CultureInfo.InvariantCulture);
        return new Modal(
            asked.To(AnswerModal.Submit, revision),
            texts.FormTitle,
            new TextInput(AnswerModal.Input, texts.YourAnswer)
            {
                Paragraph = true,
                MaxLength = AnswerModal.Longest,
                Placeholder = texts.FormPlaceholder,
                Value = earlier?.Body,
            });
    }
}
