using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>Plays a script: does what a member does, writes down what came of it, and insists on what should.</summary>
internal sealed class Stage(Sandbox sandbox, Transcript transcript, CancellationToken cancellationToken)
{
    private readonly HashSet<ulong> _asked = [];

    /// <summary>The day's question in the channel, in everybody's sight.</summary>
    public VisibleMessage Question { get; private set; } = null!;

    public async Task<VisibleMessage> CommandAsync(Actor person, string line, string expected)
    {
        transcript.Act(person, line);
        return await ShowAsync(person, await person.RunAsync(line, cancellationToken: cancellationToken), expected);
    }

    public async Task<VisibleMessage> PressAsync(Actor person, VisibleMessage message, string label, string expected)
    {
        transcript.Act(person, $"press {label}");
        return await ShowAsync(person, await person.PressAsync(message.Id, label, cancellationToken: cancellationToken), expected);
    }

    /// <summary>Chooses the first so many of a message's menu.</summary>
    public async Task<VisibleMessage> ChooseAsync(Actor person, VisibleMessage message, int count, string expected)
    {
        var menu = message.Json["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())
            .First(component => component!["options"] is not null)!;
        var labels = menu["options"]!.AsArray().Take(count).Select(option => (string)option!["label"]!).ToList();
        transcript.Act(person, $"choose {string.Join(" | ", labels)}");
        var outcome = await person.SelectAsync(message.Id, (string)menu["custom_id"]!, labels, cancellationToken);
        return await ShowAsync(person, outcome, expected);
    }

    /// <summary>Opens the answer's form below the day's question, writes, and sends.</summary>
    public async Task<VisibleMessage> AnswerAsync(Actor person, VisibleMessage question, string label, string answer, string expected)
    {
        transcript.Act(person, $"press {label}");
        var opened = await person.PressAsync(question.Id, label, cancellationToken: cancellationToken);
        transcript.Outcome(person, opened);
        var form = opened.Modal ?? throw new StageException($"No form opened for {label}: {opened.Problem ?? opened.Status.ToString()}");
        transcript.Act(person, $"submit {answer}");
        return await ShowAsync(person, await person.SubmitModalAsync((form.Inputs[0].CustomId, answer)), expected);
    }

    /// <summary>Lets time pass until the clock says <paramref name="moment"/>.</summary>
    public void Until(DateTimeOffset moment, string title)
    {
        sandbox.Clock.Set(moment);
        transcript.Day(title);
    }

    /// <summary>Waits for the day's question to stand in the channel.</summary>
    public async Task QuestionComesAsync()
    {
        var reader = sandbox.Cohort.Organiser;
        Question = await reader.WaitForAsync(
            message => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal) && !message.Ephemeral && !_asked.Contains(message.Id),
            cancellationToken: cancellationToken);
        _asked.Add(Question.Id);
        transcript.Message(reader, Question);
    }

    public static void Insist(bool holds, string what)
    {
        if (!holds)
            throw new StageException(what);
    }

    private async Task<VisibleMessage> ShowAsync(Actor person, InteractionOutcome outcome, string expected)
    {
        var message = outcome.Message;
        if (outcome.Status.IsDeferred())
            message = await person.WaitForWordsAsync(outcome, cancellationToken);
        transcript.Outcome(person, outcome with { Message = message });
        Insist(message is not null, $"There was no reply: {outcome.Problem ?? outcome.Status.ToString()}");
        Insist(message!.Text.Contains(expected, StringComparison.Ordinal), $"The reply should say \"{expected}\".");
        return message;
    }
}

/// <summary>The play did not go as it should.</summary>
internal sealed class StageException(string message) : Exception(message);
