using StudyBot.Content.Own;

namespace StudyBot.Features.GuildContent.Export;

/// <summary>What files are called. Discord takes everything from a name that is not ASCII.</summary>
internal static class FileName
{
    public static string Of(ItemKind kind) => kind == ItemKind.Question ? "questions" : "advice";
}
