using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Control;

/// <summary>What the control surface answers with.</summary>
internal static class ControlJson
{
    public static JsonObject Id(ulong id) => new() { ["id"] = Json.Id(id) };

    public static JsonObject Of(InteractionOutcome outcome) => new()
    {
        ["status"] = Camel(outcome.Status.ToString()),
        ["interactionId"] = Json.Id(outcome.InteractionId),
        ["problem"] = outcome.Problem,
        ["message"] = outcome.Message is { } message ? Of(message) : null,
        ["modal"] = outcome.Modal?.Json.DeepClone(),
        ["choices"] = Json.Array(outcome.Choices, choice => new JsonObject { ["name"] = choice.Name, ["value"] = choice.Value?.DeepClone() }),
    };

    public static JsonObject Of(VisibleMessage message) => new()
    {
        ["id"] = Json.Id(message.Id),
        ["text"] = message.Text,
        ["ephemeral"] = message.Ephemeral,
        ["thinking"] = message.Thinking,
        ["pinged"] = Json.Ids(message.Pinged),
        ["buttons"] = Json.Array(message.Buttons, label => JsonValue.Create(label)),
        ["customIds"] = Json.Array(message.CustomIds, id => JsonValue.Create(id)),
        ["json"] = message.Json.DeepClone(),
    };

    public static JsonObject Of(VisibleCommand command) => new()
    {
        ["id"] = Json.Id(command.Id),
        ["type"] = (int)command.Type,
        ["name"] = command.Name,
        ["shownName"] = command.ShownName,
        ["description"] = command.Description,
        ["json"] = command.Json.DeepClone(),
    };

    public static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
