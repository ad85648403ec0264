using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Help;

internal static class HelpReplies
{
    /// <summary>All pages of a member's help, one below the other.</summary>
    public static async Task<string> WholeAsync(Slice slice, TestMember member)
    {
        var pages = new List<InteractionResponse> { await slice.Command("help", member) };
        while (pages[^1].Components().OfType<Button>().ElementAtOrDefault(1) is { Disabled: false } next)
            pages.Add(await slice.Press(next.CustomId.Value, member));
        return string.Join('\n', pages.Select(page => page.Text()));
    }
}
