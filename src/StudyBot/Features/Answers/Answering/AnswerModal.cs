using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Takes an answer in. What is not stored is given back, since nobody writes it twice gladly.</summary>
internal sealed class AnswerModal(AskedQuestions questions, AnswerStore answers, AnswerReceipt receipt, TimeProvider clock) : IModalHandler
{
    public const string Input = "answer";
    public const int Longest = 4000;
    public const string Submit = "question:submit";

    public string Route => Submit;

    public Deferral Deferral => Deferral.Private;

    /// <param name="asked">The question.</param>
    /// <param name="earlier">The member's answer, to be changed; null for an empty form.</param>
    /// <param name="late">Whether the answer will stand as it is sent.</param>
    public static Modal Form(AskedQuestion asked, OwnAnswer? earlier, bool late = false)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var revision = (earlier?.Revision ?? 0).ToString(CultureInfo.InvariantCulture);
        return new Modal(
            asked.To(Submit, revision),
            texts.FormTitle,
            new TextDisplay(asked.Text.Prompt),
            new TextInput(Input, texts.YourAnswer)
            {
                Paragraph = true,
                MaxLength = Longest,
                Placeholder = late ? texts.LateFormPlaceholder : texts.FormPlaceholder,
                Value = earlier?.Body,
            });
    }

    public async ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await TakeAsync(interaction));

    private async Task<OutgoingMessage> TakeAsync(ModalInteraction interaction)
    {
        var body = interaction.Text(Input);
        if (questions.Find(interaction, interaction.CustomId) is not var (asked, more) || more.Length > 1)
            return GivenBack(AnswerTexts.Both.In(interaction.Locale), AnswerTexts.Both.In(interaction.Locale).UnknownQuestion, body);
        var texts = AnswerTexts.Both.In(asked.Language);
        if (VisibleText.IsBlank(body))
            return OutgoingMessage.Text(texts.EmptyAnswer);
        if (body.Length > Longest)
            return GivenBack(texts, texts.AnswerTooLong(Longest), body);

        var now = clock.Now();
        var saved = await answers.SaveAsync(asked, new GivenAnswer(body, RevisionOf(more), asked.StudyDay.DateOf(now), now, interaction.Id));
        return saved.Outcome == AnswerOutcome.Closed && saved.Answer.Body != body
            ? GivenBack(texts, texts.AnswerStands, body)
            : receipt.Of(asked, saved, now);
    }

    /// <summary>Null for a form of before, which did not carry it.</summary>
    private static int? RevisionOf(string[] more) =>
        more is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;

    /// <summary>A sentence, and what the member wrote, so that they can copy it.</summary>
    public static OutgoingMessage GivenBack(AnswerTexts texts, string sentence, string body) => VisibleText.IsBlank(body)
        ? OutgoingMessage.Text(sentence)
        : new OutgoingMessage
        {
            Content = sentence,
            Embeds = [new Embed { Title = $"✍️ {texts.YourText}", Description = body }],
        };
}
