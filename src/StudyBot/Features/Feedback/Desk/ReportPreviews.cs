using StudyBot.Content;
using StudyBot.Content.Linting;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>A question as staff look at it when somebody reported it.</summary>
internal static class ReportPreviews
{
    public static IEnumerable<ContentPreview> Of(Question question) => Enum.GetValues<Language>().Select(language => new ContentPreview(
        "the reported question", language, Reply.Private(new OutgoingMessage { Embeds = ReportItemButton.Whole(question, language) })));
}
