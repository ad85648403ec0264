using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Control;

/// <summary>A control request: path parameters, query, and a JSON object as body.</summary>
internal sealed class ControlCall(LocalDiscordServer server, HttpRequest request, JsonObject body, CancellationToken ends)
{
    public LocalDiscordServer Server => server;

    public DiscordWorld World => server.World;

    public JsonObject Body => body;

    public CancellationToken Ends => ends;

    public string PathText(string name) => request.RouteValues[name] as string ?? "";

    public ulong Id(string name) => ulong.TryParse(PathText(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        ? id
        : throw new ControlMistake($"“{PathText(name)}” in the path is no id.");

    public ulong? QueryId(string name) => ulong.TryParse(request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public string Text(string name) => body[name].AsText() ?? throw new ControlMistake($"The body lacks “{name}”.");

    public string? TextOrNone(string name) => body[name].AsText();

    public ulong BodyId(string name) => body[name].AsId() ?? throw new ControlMistake($"The body lacks “{name}”, an id.");

    public ulong? BodyIdOrNone(string name) => body[name].AsId();

    public bool Flag(string name, bool usual) => body[name] is null ? usual : body[name].AsBool();

    public TimeSpan Seconds(string name, double usual) => TimeSpan.FromSeconds(
        double.TryParse(body[name].AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : usual);

    public T Word<T>(string name, T usual)
        where T : struct, Enum =>
        TextOrNone(name) is not { } word ? usual
        : Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
        : throw new ControlMistake($"“{word}” is none of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>The member that the path names; the body or the query may say in which guild.</summary>
    public Actor Actor() => World.As(Id("user"), BodyIdOrNone("guild") ?? QueryId("guild"));
}

/// <summary>A control request that makes no sense; answered with 400 and these words.</summary>
internal sealed class ControlMistake(string message) : Exception(message);
