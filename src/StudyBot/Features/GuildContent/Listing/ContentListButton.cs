using StudyBot.Discord.Interactions;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>Turns the page of the list, or goes back to it; a page that does not exist is the nearest that does.</summary>
internal sealed class ContentListButton(StaffRights rights, ListView view) : IComponentHandler
{
    public const string List = "content:list";

    public string Route => List;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : new UpdateMessage(view.Message(interaction, ListPlace.Read(interaction.CustomId.Arguments) ?? new ListPlace(null, null, 0))));
}
