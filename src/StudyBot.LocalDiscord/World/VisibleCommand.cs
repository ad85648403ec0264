using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A command as a member's client offers it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Slash, user or message command.</param>
/// <param name="Name">Its name, as it is sent.</param>
/// <param name="ShownName">Its name in the member's language.</param>
/// <param name="Description">Its description in the member's language; empty for context menus.</param>
/// <param name="Json">All of it, as Discord's command object; a copy.</param>
public sealed record VisibleCommand(ulong Id, CommandType Type, string Name, string ShownName, string Description, JsonObject Json)
{
    internal static VisibleCommand Of(Command command, string locale) => new(
        command.Id,
        command.Type,
        command.Name,
        (command.Json["name_localizations"]?[locale]).AsText() ?? command.Name,
        (command.Json["description_localizations"]?[locale]).AsText() ?? command.Json["description"].AsText() ?? "",
        (JsonObject)command.Json.DeepClone());
}
