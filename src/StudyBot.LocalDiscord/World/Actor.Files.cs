using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.World;

/// <content>Files that a person gives and takes.</content>
public sealed partial class Actor
{
    /// <summary>Runs a slash command with files: <c>/import file:./notes.csv</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="open">Gives the file that a file option names. What it throws reaches the caller, and the bot hears nothing.</param>
    /// <param name="channel">Where.</param>
    /// <param name="wait">False returns at once, with <see cref="InteractionStatus.Sent"/>.</param>
    /// <param name="cancellationToken">Ends the wait, not the interaction.</param>
    public Task<InteractionOutcome> RunAsync(
        string text, Func<string, LocalFile> open, ulong? channel = null, bool wait = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);

        // Opened before the world is locked: a disk may be slow.
        var files = FilesNamed(text, channel).ToDictionary(named => named.Option, named => (JsonNode?)open(named.Word).ToJson());
        return ActAsync(
            () => Call(Place(channel), place => CommandCall.Parse(text, Offered(place)).With(files), focused: null),
            wait,
            cancellationToken);
    }

    /// <summary>The bytes of a file on a message; null if it is gone.</summary>
    public byte[]? Download(VisibleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Locked(() => _world.FindFile(file.Id)?.Bytes.ToArray());
    }

    // A line that the client does not understand names none; running it says why.
    private List<(string Option, string Word)> FilesNamed(string text, ulong? channel) => Locked(() =>
    {
        try
        {
            var commands = Offered(Place(channel)).ToList();
            var call = CommandCall.Parse(text, commands);
            var command = commands.First(item => item.Type is CommandType.ChatInput && item.Name == call.Name);
            return OptionBinder.Descend(command, call.Path).Definitions.Objects()
                .Where(option => option["type"].AsInt() == OptionValues.File)
                .Select(option => (Name: option["name"].AsText() ?? "", Word: call.Options.GetValueOrDefault(option["name"].AsText() ?? "").AsText()))
                .Where(option => option.Word is not null)
                .Select(option => (option.Name, option.Word!))
                .ToList();
        }
        catch (Refusal)
        {
            return [];
        }
    });
}
