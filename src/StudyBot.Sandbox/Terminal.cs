using System.Collections.Concurrent;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>A Discord without pictures: one types as a member, presses, moves time, and reads.</summary>
internal sealed class Terminal(Sandbox sandbox, TextReader input, TextWriter output)
{
    private readonly Transcript _transcript = new(sandbox, output);
    private readonly ConcurrentDictionary<ulong, bool> _shown = new();
    private readonly Dictionary<ulong, ulong> _lastMessage = [];
    private Actor _person = sandbox.Cohort.Members[0];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        Welcome();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = ShowPublicMessagesAsync(ending.Token);
        try
        {
            while (await ReadLineAsync(cancellationToken) is { } line)
            {
                if (line.Trim() is "quit" or "exit")
                    break;
                await HandleAsync(line.Trim(), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is a way to leave, not a failure.
        }

        await ending.CancelAsync();
        await watching;
        return 0;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync($"{sandbox.Cohort.NameOf(_person.UserId)}> ");
        await output.FlushAsync(cancellationToken);
        // A console cannot be cancelled while it waits for a key; the process ends without it.
        return await Task.Run(input.ReadLine, cancellationToken).WaitAsync(cancellationToken);
    }

    private void Welcome()
    {
        _transcript.Note(
            $"""
            StudyBot is logged in to a Discord on this machine ({sandbox.ApiBase}). Nothing leaves it.

            Try this first:
              @organiser /setup time:09:00     the organiser chooses when the daily question comes
              +1d                              a day passes: the question is posted
              @member1 press 답하기              member1 answers it; then: submit my answer
              /checkin minutes:50              member1 checks in
              /streak    /leaderboard    /advice    /help
            {TerminalLine.Help}
            """);
    }

    private async Task HandleAsync(string line, CancellationToken cancellationToken)
    {
        try
        {
            var parsed = TerminalLine.Parse(line);
            if (parsed.Person is { } name)
                _person = sandbox.Cohort.Find(name) ?? throw new FormatException($"Nobody here is called {name}. There are: {string.Join(", ", sandbox.Cohort.Names)}.");
            await DoAsync(parsed, cancellationToken);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            _transcript.Note($"  ⚠ {e.Message}");
        }
    }

    private async Task DoAsync(TerminalLine line, CancellationToken cancellationToken)
    {
        switch (line.Verb)
        {
            case TerminalVerb.Nothing:
                break;
            case TerminalVerb.Help:
                _transcript.Note(TerminalLine.Help);
                break;
            case TerminalVerb.Command:
                await ShowAsync(await _person.RunAsync(line.Rest, cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Press:
                await ShowAsync(await _person.PressAsync(MessageWith(line.Rest), Label(line.Rest), cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Choose:
                var menu = Readable().SelectMany(message => message.CustomIds.Select(id => (message.Id, CustomId: id)))
                    .LastOrDefault(candidate => !IsButton(candidate.Id, candidate.CustomId));
                await ShowAsync(await _person.SelectAsync(menu.Id, menu.CustomId ?? "", [line.Rest], cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Submit:
                await ShowAsync(await _person.SubmitModalAsync(Fields(line.Rest)), cancellationToken);
                break;
            case TerminalVerb.Say:
                _person.Send(line.Rest);
                break;
            case TerminalVerb.Suggest:
                await ShowAsync(await _person.AutocompleteAsync(line.Rest, cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Time:
                sandbox.Clock.Advance(line.Duration);
                _transcript.Day("time moved");
                break;
        }
    }

    private async Task ShowAsync(InteractionOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Status == InteractionStatus.Deferred)
            outcome = outcome with { Message = await _person.WaitForWordsAsync(outcome, cancellationToken) };
        if (outcome.Message is { } message)
        {
            _shown[message.Id] = true;
            _lastMessage[_person.UserId] = message.Id;
        }

        _transcript.Outcome(_person, outcome);
    }

    private async Task ShowPublicMessagesAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var organiser = sandbox.Cohort.Organiser;
                var message = await organiser.WaitForAsync(
                    candidate => !candidate.Thinking && !_shown.ContainsKey(candidate.Id), cancellationToken: cancellationToken);
                if (_shown.TryAdd(message.Id, true) && !message.Ephemeral)
                    _transcript.Message(organiser, message);
            }
        }
        catch (OperationCanceledException)
        {
            // The terminal closes.
        }
    }

    /// <summary>Newest last; the person's latest reply counts as newest, since buttons there are what one means.</summary>
    private IEnumerable<VisibleMessage> Readable()
    {
        var last = _lastMessage.GetValueOrDefault(_person.UserId);
        return _person.Read().OrderBy(message => message.Id == last ? 1 : 0);
    }

    private ulong MessageWith(string label) =>
        Readable().LastOrDefault(message => message.Buttons.Any(button => Matches(button, label)))?.Id
        ?? throw new FormatException($"No message in sight has a button \"{label}\".");

    private string Label(string label) =>
        Readable().Last(message => message.Buttons.Any(button => Matches(button, label))).Buttons.First(button => Matches(button, label));

    private static bool Matches(string button, string label) => button.StartsWith(label, StringComparison.OrdinalIgnoreCase);

    private bool IsButton(ulong messageId, string customId) =>
        _person.See(messageId)!.Json["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())
            .Any(component => (string?)component!["custom_id"] == customId && (int?)component["type"] == 2);

    private (string, string)[] Fields(string text)
    {
        var modal = _person.Modal ?? throw new FormatException("No form is open. Press a button that opens one first.");
        return [(modal.Inputs[0].CustomId, text.Replace("\\n", "\n", StringComparison.Ordinal))];
    }
}
