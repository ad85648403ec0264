namespace StudyBot.Discord.Tests.Gateway.Scripts;

/// <summary>How a line ends in a test.</summary>
internal enum LineEnd
{
    Broken,
    CloseCode,
    Reconnect,
    InvalidButResumable,
}

/// <summary>
/// A small server with a replay buffer, as Discord keeps one per session: it has a fixed number of interactions to tell,
/// ends lines at the steps it is told to, and on a resume sends again what the client has not seen.
/// </summary>
/// <param name="discord">The line's other side.</param>
/// <param name="interactions">How many interactions there are to tell.</param>
/// <param name="end">How lines end.</param>
/// <param name="loseLast">Whether the frame of the last step is lost on the way, although the server believes it sent.</param>
internal sealed class ReplayingDiscord(ScriptedDiscord discord, int interactions, LineEnd end, bool loseLast)
{
    private int _told;
    private bool _established;
    private int _stepsLeft;

    /// <summary>How many frames a whole session takes: HELLO, READY, and the interactions.</summary>
    public int Steps => interactions + 2;

    /// <summary>Whether all is told, on a line that still stands.</summary>
    public bool Done { get; private set; }

    /// <summary>Serves one connection and ends it after this many frames.</summary>
    public async Task ServeAsync(int frames)
    {
        _stepsLeft = frames;
        var line = await discord.AcceptAsync();
        await TalkAsync(line);
        if (!Done)
            await EndAsync(line);
    }

    private async Task TalkAsync(ScriptedLine line)
    {
        if (!Step(line, Frames.Hello) || (loseLast && _stepsLeft == 0))
            return;

        var opening = await line.ReadAsync();
        var resumes = opening["op"]!.GetValue<int>() == 6;
        Assert.True(_established || !resumes, "The client resumed a session that never was.");
        if (resumes)
        {
            await ReplayAsync(line, opening["d"]!["seq"]!.GetValue<int>());
            return;
        }

        Assert.False(_established, "The client threw a valid session away.");
        var arrives = !loseLast || _stepsLeft > 1;
        if (!Step(line, Frames.Ready("first", ScriptedDiscord.ResumeUrl)))
            return;
        _established = arrives;
        await TellAsync(line);
    }

    // Interaction n has sequence n + 1, for READY has 1.
    private async Task ReplayAsync(ScriptedLine line, int sequence)
    {
        Assert.InRange(sequence, 1, _told + 1);
        for (var missed = sequence; missed <= _told; missed++)
        {
            if (!Step(line, Frames.Interaction(missed + 1, missed)))
                return;
        }

        if (Step(line, Frames.Resumed(_told + 1)))
            await TellAsync(line);
    }

    private async Task TellAsync(ScriptedLine line)
    {
        while (_told < interactions)
        {
            if (_stepsLeft == 0)
                return;
            _told++;
            Step(line, Frames.Interaction(_told + 1, _told));
        }

        if (_stepsLeft > 0)
        {
            await line.ExpectStillThereAsync(_told + 1);
            Done = true;
        }
    }

    private bool Step(ScriptedLine line, string json)
    {
        if (_stepsLeft == 0)
            return false;
        if (--_stepsLeft > 0 || !loseLast)
            line.Send(json);
        return true;
    }

    private async Task EndAsync(ScriptedLine line)
    {
        switch (end)
        {
            case LineEnd.CloseCode:
                line.Close(4000);
                break;
            case LineEnd.Reconnect:
                line.Send(Frames.Reconnect);
                break;
            case LineEnd.InvalidButResumable:
                line.Send(Frames.Invalid("true"));
                break;
            default:
                line.Drop();
                break;
        }

        await line.ExpectClosedAsync(4000);
    }
}
