using StudyBot.Content.Loading;
using StudyBot.Discord.Rest.Trimming;
using StudyBot.Words;

namespace StudyBot.Content.Linting;

/// <summary>Whether every view of an item reaches a member whole, as the client that sends it sees it.</summary>
internal static class RenderedTexts
{
    /// <param name="items">Of one kind.</param>
    /// <param name="previews">The views of an item.</param>
    public static void Check<T>(IReadOnlyList<Located<T>> items, Func<T, IEnumerable<ContentPreview>> previews)
    {
        foreach (var (item, section) in items)
        {
            foreach (var (view, language, response) in previews(item))
            {
                foreach (var cut in Cuts.Of(response))
                    section.Report(language.Code(), $"does not fit Discord in {view}: {cut}");
            }
        }
    }
}
