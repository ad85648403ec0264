using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests;

internal static class ReplyText
{
    /// <summary>Everything that a member reads in a reply, top to bottom.</summary>
    public static string Text(this InteractionResponse response) => string.Join('\n', Lines(Message(response)));

    public static bool IsPrivate(this InteractionResponse response) => Assert.IsType<Reply>(response).Ephemeral;

    /// <summary>The pressable buttons and selects of a reply.</summary>
    public static IReadOnlyList<MessageComponent> Components(this InteractionResponse response) =>
        [.. (Message(response).Components ?? []).SelectMany(row => row.Components)];

    /// <summary>The custom id of the button with this label.</summary>
    public static string Button(this InteractionResponse response, string label) =>
        response.Components().OfType<Button>().Single(button => button.Label == label).CustomId.Value;

    private static OutgoingMessage Message(InteractionResponse response) => response switch
    {
        Reply reply => reply.Message,
        UpdateMessage update => update.Message,
        _ => throw new InvalidOperationException($"A {response.GetType().Name} is no message."),
    };

    private static IEnumerable<string> Lines(OutgoingMessage message)
    {
        if (message.Content is not null)
            yield return message.Content;
        foreach (var embed in message.Embeds ?? [])
        {
            var lines = new[] { embed.Author?.Name, embed.Title, embed.Description }
                .Concat((embed.Fields ?? []).SelectMany(field => new[] { field.Name, field.Value }))
                .Append(embed.Footer?.Text);
            foreach (var line in lines.OfType<string>())
                yield return line;
        }
    }
}
