using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Advice;

/// <summary>Every view in which texts of advice stand, without a member and without a database.</summary>
internal static class AdvicePreviews
{
    public static IEnumerable<ContentPreview> Of(AdviceItem item) => Enum.GetValues<Language>().SelectMany(language => new ContentPreview[]
    {
        new("the advice", language, Reply.Public(AdviceView.Shared(item, by: default, language))),
        new("the saved list", language, Reply.Private(SavedAdviceView.Page([item], new AdviceTrail(language), page: 0))),
    });
}
