using System.Globalization;
using NodaTime;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>Writes down what people do and what they see.</summary>
/// <param name="sandbox">Where.</param>
/// <param name="output">What it is written to.</param>
/// <param name="files">Numbers the files that are shown; null when nobody will ask for them.</param>
internal sealed class Transcript(Sandbox sandbox, TextWriter output, TerminalFiles? files = null)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    private readonly DiscordText _text = new(sandbox.Cohort, sandbox.World, files ?? TerminalFiles.Here());

    public void Day(string title) => output.WriteLine($"\n── {title} · {Now("ddd yyyy-MM-dd HH:mm")} (Seoul) ──");

    /// <summary>What someone typed or pressed.</summary>
    public void Act(Actor person, string what) => output.WriteLine($"\n[{Now("HH:mm")}] {sandbox.Cohort.NameOf(person.UserId)} › {what}");

    /// <summary>What came of it, as that person saw it.</summary>
    public void Outcome(Actor person, InteractionOutcome outcome)
    {
        if (outcome.Message is { } message)
            Message(person, message);
        if (outcome.Modal is { } modal)
            Form(modal);
        foreach (var choice in outcome.Choices)
            output.WriteLine($"        {choice.Name}");
        if (outcome.Problem is { } problem)
            output.WriteLine($"        ⚠ {problem}");
    }

    public void Message(Actor reader, VisibleMessage message)
    {
        var author = sandbox.Cohort.NameOf(message.AuthorId);
        var isDirect = message.ChannelId == reader.DmChannel;
        var whose = message.Ephemeral ? $" (only {sandbox.Cohort.NameOf(reader.UserId)} sees this)"
            : isDirect ? $" (direct message to {sandbox.Cohort.NameOf(reader.UserId)})"
            : "";
        output.WriteLine($"  {author}{whose}");
        foreach (var line in _text.Lines(message, message.Ephemeral || isDirect ? reader.Locale : "ko"))
            output.WriteLine($"    {line}");
    }

    public void Note(string line) => output.WriteLine(line);

    private void Form(OpenModal modal)
    {
        output.WriteLine($"  ┌ {modal.Title}");
        foreach (var line in TerminalForm.Lines(modal))
            output.WriteLine($"  │ {line}");
        output.WriteLine($"  └ {TerminalForm.HowTo(modal)}");
    }

    private string Now(string format) => Instant.FromDateTimeOffset(sandbox.Clock.GetUtcNow())
        .InZone(Zone).ToDateTimeUnspecified().ToString(format, CultureInfo.InvariantCulture);
}
