using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Page;

/// <summary>The embedding program's words, as the page reads them.</summary>
internal static class PageWords
{
    public static JsonObject Of(LocalDiscordText text) => new() { ["ko"] = text.Korean, ["en"] = text.English };

    public static JsonObject Of(LocalDiscordHint hint) => new() { ["text"] = Of(hint.Text), ["command"] = hint.Command };
}
