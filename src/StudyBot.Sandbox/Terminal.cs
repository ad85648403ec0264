using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>A Discord without pictures: one types as a member, presses, moves time, and reads.</summary>
/// <param name="sandbox">Where.</param>
/// <param name="input">What is typed.</param>
/// <param name="output">The screen.</param>
/// <param name="files">Where files are read from and saved to; null for the working directory.</param>
internal sealed class Terminal(Sandbox sandbox, TextReader input, TextWriter output, TerminalFiles? files = null)
{
    private const string FirstMorning =
        """
        It is nine in the morning in Seoul, and the first question has just come. Try this:
          press 답하기                       member1 answers it; then: submit my answer
        """;

    private const string WelcomeBack =
        """
        The bot's data is as you left it, and the clock goes on from there. Old messages are gone from the channels. Try this:
          /question today                  shows today's question again; then: press 답하기
        """;

    /// <summary>Discord's number for a select of channels.</summary>
    private const int ChannelMenu = 8;

    private readonly TerminalFiles _files = files ??= TerminalFiles.Here();
    private readonly Transcript _transcript = new(sandbox, output, files);
    private readonly VoiceRooms _rooms = new(sandbox.World);
    private readonly HashSet<ulong> _shown = [];
    private readonly Lock _screen = new();
    private readonly Dictionary<ulong, ulong> _lastMessage = [];
    private Actor _person = sandbox.Cohort.Members[0];
    private bool _prompting;

    private string Prompt => $"{sandbox.Cohort.NameOf(_person.UserId)}> ";

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
        lock (_screen)
        {
            ShowNews();
            output.Write(Prompt);
            output.Flush();
            _prompting = true;
        }

        // A console cannot be cancelled while it waits for a key; the process ends without it.
        var line = await Task.Run(input.ReadLine, cancellationToken).WaitAsync(cancellationToken);
        lock (_screen)
            _prompting = false;
        return line;
    }

    private void Welcome()
    {
        _transcript.Note(
            $"""
            StudyBot is logged in to a Discord on this machine at {sandbox.Discord.Root}
            (open that address in a browser for the same thing with pictures). Nothing leaves it.

            {(sandbox.GoesOn ? WelcomeBack : FirstMorning)}
              /checkin minutes:50              member1 checks in
              /review    /streak show    /leaderboard    /advice    /help
              +1d                              a day passes, and the next question comes
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
                await ShowAsync(await _person.RunAsync(line.Rest, _files.Open, cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Save:
                _transcript.Note($"  Saved to {_files.Save(line.Rest, _person.Download)}");
                break;
            case TerminalVerb.Press:
                await ShowAsync(await _person.PressAsync(MessageWith(line.Rest), Label(line.Rest), cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Choose:
                var choices = line.Rest.Split('|', StringSplitOptions.TrimEntries);
                var (messageId, menu, options) = MenuWith(choices[0]);
                await ShowAsync(await _person.SelectAsync(messageId, menu, [.. choices.Select(choice => Option(options, choice) ?? choice)], cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Submit:
                var form = _person.Modal ?? throw new FormatException("No form is open. Press a button that opens one first.");
                await ShowAsync(await _person.SubmitModalAsync(TerminalForm.Fields(form, line.Rest), cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Say:
                _person.Send(line.Rest);
                break;
            case TerminalVerb.Suggest:
                await ShowAsync(await _person.AutocompleteAsync(line.Rest, cancellationToken: cancellationToken), cancellationToken);
                break;
            case TerminalVerb.Voice when line.Rest.Length == 0:
                _person.LeaveVoice();
                break;
            case TerminalVerb.Voice:
                _person.JoinVoice(_rooms.Named(line.Rest.TrimStart('#')));
                break;
            case TerminalVerb.Time:
                await sandbox.PassAsync(line.Duration, cancellationToken);
                _transcript.Day("time moved");
                break;
        }
    }

    private async Task ShowAsync(InteractionOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Status.IsDeferred())
            outcome = outcome with { Message = await _person.WaitForWordsAsync(outcome, cancellationToken) };
        if (outcome.Message is { } message)
        {
            _shown.Add(message.Id);
            _lastMessage[_person.UserId] = message.Id;
        }

        _transcript.Outcome(_person, outcome);
    }

    /// <summary>Shows at once what comes while the terminal waits for a line; what comes meanwhile is shown before the next prompt.</summary>
    private async Task ShowPublicMessagesAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                _ = await sandbox.Cohort.Organiser.WaitForAsync(IsNewsAtThePrompt, cancellationToken: cancellationToken);
                InterruptPrompt();
            }
        }
        catch (OperationCanceledException)
        {
            // The terminal closes.
        }
    }

    private bool IsNewsAtThePrompt(VisibleMessage message)
    {
        lock (_screen)
            return _prompting && IsNews(message);
    }

    private void InterruptPrompt()
    {
        lock (_screen)
        {
            if (!_prompting)
                return;
            output.WriteLine();
            ShowNews();
            output.Write(Prompt);
            output.Flush();
        }
    }

    private void ShowNews()
    {
        foreach (var message in sandbox.Cohort.Organiser.Read().Where(IsNews))
        {
            _shown.Add(message.Id);
            _transcript.Message(sandbox.Cohort.Organiser, message);
        }

        foreach (var person in sandbox.Cohort.Members.Prepend(sandbox.Cohort.Organiser))
        {
            foreach (var message in person.ReadDms().Where(message => _shown.Add(message.Id)))
                _transcript.Message(person, message);
        }
    }

    private bool IsNews(VisibleMessage message) => !message.Thinking && !message.Ephemeral && !_shown.Contains(message.Id);

    /// <summary>Newest last; the person's latest reply counts as newest, since buttons there are what one means.</summary>
    private IEnumerable<VisibleMessage> Readable()
    {
        var last = _lastMessage.GetValueOrDefault(_person.UserId);
        return _person.Read().Concat(_person.ReadDms()).OrderBy(message => message.Id == last ? 1 : 0).ThenBy(message => message.Id);
    }

    private ulong MessageWith(string label) =>
        Readable().LastOrDefault(message => message.Buttons.Any(button => Matches(button, label)))?.Id
        ?? throw new FormatException($"No message in sight has a button \"{label}\".");

    private string Label(string label) =>
        Readable().Last(message => message.Buttons.Any(button => Matches(button, label))).Buttons.First(button => Matches(button, label));

    private static bool Matches(string button, string label) => button.StartsWith(label, StringComparison.OrdinalIgnoreCase);

    /// <summary>The newest message's first menu that offers this, and the labels that it offers.</summary>
    private (ulong MessageId, string CustomId, IReadOnlyList<string> Options) MenuWith(string label)
    {
        foreach (var message in Readable().Reverse())
        {
            var menus = (message.Json["components"] as JsonArray)?.SelectMany(row => row!["components"]!.AsArray()) ?? [];
            foreach (var menu in menus)
            {
                // A menu of channels says nothing of which there are.
                if ((int?)menu!["type"] == ChannelMenu && label.StartsWith('#'))
                    return (message.Id, (string)menu["custom_id"]!, []);
                if (menu["options"] is not JsonArray)
                    continue;
                var options = menu["options"]!.AsArray().Select(option => (string)option!["label"]!).ToList();
                var isValue = menu["options"]!.AsArray().Any(option => (string?)option!["value"] == label);
                if (isValue || Option(options, label) is not null)
                    return (message.Id, (string)menu["custom_id"]!, options);
            }
        }

        throw new FormatException($"No menu in sight offers \"{label}\".");
    }

    /// <summary>The whole of a label of which the beginning was typed, as for buttons; null when no option begins so.</summary>
    private static string? Option(IReadOnlyList<string> options, string typed) =>
        options.FirstOrDefault(option => option == typed) ?? options.FirstOrDefault(option => Matches(option, typed));
}
