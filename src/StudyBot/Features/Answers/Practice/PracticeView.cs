using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Practice;

/// <summary>A question to practise, as a private message.</summary>
internal sealed class PracticeView(AskedQuestions questions, AnswerStore answers, PracticeDraw draw, GuildLibraries libraries, TimeProvider clock)
{
    /// <param name="interaction">Who practises, and where.</param>
    /// <param name="question">What.</param>
    /// <param name="notice">A sentence above it; empty for none.</param>
    public OutgoingMessage Of(Interaction interaction, Question question, string notice = "")
    {
        var (asked, now) = (questions.Of(interaction, question), clock.Now());
        return asked.Card(answers.Find(asked), now).Message(notice);
    }

    /// <summary>One by chance, and a button for another.</summary>
    /// <param name="interaction">Who practises, and where.</param>
    /// <param name="topicId">Only this topic; null for all.</param>
    /// <param name="after">What is shown now; null at the start.</param>
    public OutgoingMessage Random(Interaction interaction, string? topicId, string? after)
    {
        var guild = interaction.Guild();
        var texts = PracticeTexts.Both.In(interaction.Locale);
        if (draw.Next(libraries.Of(guild), guild, interaction.User.Id, topicId, after, clock.Now()) is not { } question)
            return new OutgoingMessage { Content = texts.NothingToPractise, Embeds = [], Components = [] };
        var message = Of(interaction, question);
        var another = new Button(PracticeNextButton.To(question, topicId), texts.Another) { Emoji = "🎲" };
        return message with { Components = [.. message.Components ?? [], new ActionRow(another)] };
    }
}
