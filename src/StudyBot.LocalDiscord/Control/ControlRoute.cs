using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Control;

/// <summary>One control operation.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Template">Below <c>/control</c>.</param>
/// <param name="Handle">Does it; null answers 204.</param>
internal sealed record ControlRoute(string Method, string Template, Func<ControlCall, Task<JsonNode?>> Handle)
{
    public static ControlRoute Of(string method, string template, Func<ControlCall, JsonNode?> handle) =>
        new(method, template, call => Task.FromResult(handle(call)));

    /// <summary>For what has nothing to tell.</summary>
    public static ControlRoute Do(string method, string template, Action<ControlCall> handle) =>
        new(method, template, call =>
        {
            handle(call);
            return Task.FromResult<JsonNode?>(null);
        });
}
