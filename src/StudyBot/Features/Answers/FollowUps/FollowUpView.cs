using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>The follow-up questions as private messages, one at a time, as an interviewer would ask them.</summary>
internal sealed class FollowUpView(FollowUpStore store)
{
    /// <summary>The first that the member has not answered, or the first of all.</summary>
    public OutgoingMessage First(AskedQuestion asked)
    {
        var answered = store.Of(asked).Select(answer => answer.Number).ToHashSet();
        var first = Enumerable.Range(0, asked.Text.FollowUps.Count).FirstOrDefault(number => !answered.Contains(number));
        return Of(asked, first);
    }

    /// <param name="asked">The question that it follows.</param>
    /// <param name="number">Of the follow-up, from 0; beyond the last, the closing words.</param>
    /// <param name="notice">What has just happened; null for nothing.</param>
    public OutgoingMessage Of(AskedQuestion asked, int number, string? notice = null)
    {
        var answers = store.Of(asked);
        return number >= asked.Text.FollowUps.Count
            ? Closing(asked, answers.Count(answer => answer.Number < asked.Text.FollowUps.Count))
            : Message(asked, number, answers.FirstOrDefault(answer => answer.Number == number), notice);
    }

    /// <param name="asked">The question that it follows.</param>
    /// <param name="number">Of the follow-up, from 0.</param>
    /// <param name="own">The member's answer; null for none.</param>
    /// <param name="notice">What has just happened; null for nothing.</param>
    public static OutgoingMessage Message(AskedQuestion asked, int number, FollowUpAnswer? own, string? notice) => new()
    {
        Content = notice ?? "",
        Embeds = own is null ? [Question(asked, number)] : [Question(asked, number), Own(asked, own)],
        Components = [Buttons(asked, number, own is not null)],
    };

    private static Embed Question(AskedQuestion asked, int number) => new()
    {
        Author = new EmbedAuthor(FollowUpTexts.Both.In(asked.Language).Title(number + 1, asked.Text.FollowUps.Count)),
        Description = asked.Text.FollowUps[number],
        Color = 0xFEE75C,
    };

    private static Embed Own(AskedQuestion asked, FollowUpAnswer own)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        return new Embed { Title = $"✍️ {texts.YourAnswer}", Description = Excerpt.Of(own.Body, DiscordLimits.EmbedDescription, texts.OnlyTheBeginning) };
    }

    private static ActionRow Buttons(AskedQuestion asked, int number, bool answered)
    {
        var (texts, card) = (FollowUpTexts.Both.In(asked.Language), QuestionCardTexts.Both.In(asked.Language));
        var isLast = number == asked.Text.FollowUps.Count - 1;
        var (answer, next) = answered ? (ButtonStyle.Secondary, ButtonStyle.Primary) : (ButtonStyle.Primary, ButtonStyle.Secondary);
        return new ActionRow(
            new Button(asked.To(FollowUpAnswerButton.Reply, Number(number)), answered ? card.EditAnswer : card.Answer, answer) { Emoji = "✍️" },
            new Button(asked.To(FollowUpButton.Next, Number(number + 1)), isLast ? texts.Finish : texts.Next, next) { Emoji = isLast ? "🏁" : "▶️" });
    }

    private static OutgoingMessage Closing(AskedQuestion asked, int answered)
    {
        var texts = FollowUpTexts.Both.In(asked.Language);
        var again = new Button(asked.To(FollowUpButton.Next, Number(0)), texts.FromTheStart) { Emoji = "↩️" };
        return new OutgoingMessage
        {
            Content = texts.Closing(answered, asked.Text.FollowUps.Count),
            Embeds = [],
            Components = answered < asked.Text.FollowUps.Count ? [new ActionRow(again)] : [],
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
