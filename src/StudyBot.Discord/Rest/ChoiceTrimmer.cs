using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Rest;

internal static class ChoiceTrimmer
{
    public static IReadOnlyList<CommandChoice> Trim(IReadOnlyList<CommandChoice> choices) => choices;
}
