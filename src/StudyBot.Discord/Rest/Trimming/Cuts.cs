using StudyBot.Discord.Interactions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>
/// What would be cut of a response before it is sent, so that whoever writes its texts hears of it before a reader does.
/// It asks the trimmers themselves, so the limits are theirs.
/// </summary>
public static class Cuts
{
    /// <param name="response">As a handler returns it.</param>
    /// <returns>For each text that does not fit, where it is and how much of it would be left; empty when all fits.</returns>
    public static IReadOnlyList<string> Of(InteractionResponse response) => response switch
    {
        Reply reply => Of(reply.Message, MessagePurpose.Followup),
        UpdateMessage update => Of(update.Message, MessagePurpose.Edit),
        ShowModal { Modal: var modal } => Between(Texts(modal), Texts(ModalTrimmer.Trim(modal))),
        _ => [],
    };

    private static List<string> Of(OutgoingMessage message, MessagePurpose purpose) =>
        Between(Texts(message), Texts(MessageTrimmer.Trim(message, purpose)));

    private static List<string> Between(IEnumerable<(string Place, string? Text)> whole, IEnumerable<(string Place, string? Text)> sent)
    {
        var left = sent.ToDictionary(text => text.Place, text => text.Text);
        return
        [
            .. whole.Where(text => left.GetValueOrDefault(text.Place) != text.Text).Select(text =>
                string.IsNullOrWhiteSpace(text.Text)
                    ? $"{text.Place} is blank"
                    : $"{text.Place} has {text.Text.Length} characters, of which {left.GetValueOrDefault(text.Place)?.Length ?? 0} would be left"),
        ];
    }

    private static IEnumerable<(string Place, string? Text)> Texts(Modal modal) =>
    [
        ("the form's title", modal.Title),
        .. modal.Inputs.Index().SelectMany(input => new (string, string?)[]
        {
            ($"field {input.Index + 1}'s label", input.Item.Label),
            ($"field {input.Index + 1}'s value", input.Item.Value),
            ($"field {input.Index + 1}'s placeholder", input.Item.Placeholder),
        }),
    ];

    private static IEnumerable<(string Place, string? Text)> Texts(OutgoingMessage message) =>
    [
        ("the content", message.Content),
        .. (message.Embeds ?? []).Index().SelectMany(embed => Texts($"embed {embed.Index + 1}'s", embed.Item)),
        .. (message.Components ?? []).Index().SelectMany(row => row.Item.Components.Index().SelectMany(
            component => Texts($"component {row.Index + 1}.{component.Index + 1}'s", component.Item))),
    ];

    private static IEnumerable<(string Place, string? Text)> Texts(string embed, Embed texts) =>
    [
        ($"{embed} title", texts.Title),
        ($"{embed} description", texts.Description),
        ($"{embed} footer", texts.Footer?.Text),
        ($"{embed} author", texts.Author?.Name),
        .. (texts.Fields ?? []).Index().SelectMany(field => new (string, string?)[]
        {
            ($"{embed} field {field.Index + 1} name", field.Item.Name),
            ($"{embed} field {field.Index + 1} value", field.Item.Value),
        }),
    ];

    private static IEnumerable<(string Place, string? Text)> Texts(string component, MessageComponent texts) => texts switch
    {
        Button button => [($"{component} label", button.Label)],
        LinkButton link => [($"{component} label", link.Label)],
        StringSelect select =>
        [
            ($"{component} placeholder", select.Placeholder),
            .. select.Options.Index().SelectMany(option => new (string, string?)[]
            {
                ($"{component} option {option.Index + 1} label", option.Item.Label),
                ($"{component} option {option.Index + 1} description", option.Item.Description),
            }),
        ],
        SelectMenu select => [($"{component} placeholder", select.Placeholder)],
        _ => [],
    };
}
