using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>The name under which a member is known in the guild.</summary>
internal static class CreditName
{
    /// <summary>On one line, with nothing invisible; never empty.</summary>
    public static string Of(Interaction interaction)
    {
        string?[] names = [interaction.Member?.Nick, interaction.User.GlobalName, interaction.User.Username];
        var visible = names.OfType<string>().Where(name => !VisibleText.IsBlank(name)).Select(DisplayText.OneLine).FirstOrDefault(name => name.Length > 0);
        return DisplayText.Shorten(visible ?? interaction.User.Id.ToString(), SuggestionLimits.Credit);
    }
}
