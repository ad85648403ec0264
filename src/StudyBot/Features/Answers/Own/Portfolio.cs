using System.Text;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>A member's answers as one Markdown document: by topic, then by question, each with its date. Their words stand as they wrote them.</summary>
internal sealed class Portfolio(ContentLibrary library, StudyDay studyDay, Language language)
{
    /// <summary>More than anyone will write.</summary>
    public const int MostAnswers = 3000;

    /// <summary>Of the words of answers and follow-ups; it leaves room for the questions in the file that Discord takes.</summary>
    private const int MostBytes = DiscordLimits.FileSize - (2 << 20);

    private readonly OwnAnswersTexts _texts = OwnAnswersTexts.Both.In(language);

    /// <param name="answers">One or more, in any order.</param>
    /// <param name="followUps">What was answered to follow-up questions; of other questions than these it is left out.</param>
    public string Markdown(IReadOnlyList<OwnAnswer> answers, IReadOnlyList<OwnFollowUp> followUps)
    {
        var topics = library.QuestionTopics.Select(topic => topic.Id).ToList();
        var followUpsOf = followUps.ToLookup(followUp => followUp.QuestionId);
        var questions = answers.OrderBy(answer => answer.AnsweredAt).GroupBy(answer => answer.QuestionId)
            .Select(group => (Question: library.FindQuestion(group.Key), Answers: group.ToList(), FollowUps: followUpsOf[group.Key]))
            .GroupBy(asked => asked.Question?.Topic)
            .OrderBy(topic => topic.Key is { } known ? topics.IndexOf(known.Id) : int.MaxValue);
        string[] blocks =
        [
            $"# {_texts.PortfolioTitle}",
            _texts.PortfolioCount(answers.Count),
            .. questions.SelectMany(topic => topic
                .SelectMany(asked => Blocks(asked.Question, asked.Answers, asked.FollowUps))
                .Prepend($"## {topic.Key?.Name.In(language) ?? _texts.QuestionGone}")),
        ];
        return $"{string.Join("\n\n", blocks).ReplaceLineEndings("\n")}\n";
    }

    /// <summary>As many of the newest as fit, each with the follow-ups of its question.</summary>
    public static List<OwnAnswer> WithinFile(IReadOnlyList<OwnAnswer> newest, IReadOnlyList<OwnFollowUp> followUps)
    {
        var sizes = followUps.GroupBy(followUp => followUp.QuestionId).ToDictionary(of => of.Key, of => of.Sum(followUp => Encoding.UTF8.GetByteCount(followUp.Body)));
        long bytes = 0;
        return [.. newest.TakeWhile(answer =>
            (bytes += Encoding.UTF8.GetByteCount(answer.Body) + (sizes.Remove(answer.QuestionId, out var size) ? size : 0)) <= MostBytes)];
    }

    private IEnumerable<string> Blocks(Question? question, IEnumerable<OwnAnswer> answers, IEnumerable<OwnFollowUp> followUps)
    {
        var text = question?.Text.In(language);
        if (text is not null)
            yield return $"### {text.Prompt.ReplaceLineEndings(" ")}";
        foreach (var answer in answers)
        {
            var date = LocalDatePattern.Iso.Format(studyDay.DateOf(answer.AnsweredAt));
            yield return answer.PractisedOn is null ? $"*{date}*" : $"*{date} · {_texts.Practice}*";
            yield return answer.Body;
        }

        foreach (var followUp in followUps.Where(followUp => followUp.Number < text?.FollowUps.Count))
        {
            yield return $"**{text!.FollowUps[followUp.Number].ReplaceLineEndings(" ")}**";
            yield return followUp.Body;
        }
    }
}
