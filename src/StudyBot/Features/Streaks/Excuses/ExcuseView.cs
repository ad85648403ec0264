using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>A request as staff see it.</summary>
internal static class ExcuseView
{
    public static OutgoingMessage Waiting(Excuse excuse, Language language)
    {
        var texts = ExcuseTexts.Both.In(language);
        return new OutgoingMessage
        {
            Content = texts.Waiting(excuse.UserId.UserMention(), texts.Range(excuse.First, excuse.Last), DisplayText.Escape(excuse.Reason)),
            Components =
            [
                new ActionRow(
                    new Button(ExcuseApproveButton.To(excuse.Id), texts.Approve, ButtonStyle.Success) { Emoji = "✅" },
                    new Button(ExcuseDeclineButton.To(excuse.Id), texts.Decline) { Emoji = "❌" }),
            ],
        };
    }

    /// <summary>In its place once it is decided: the member's reason goes, that of staff stays.</summary>
    public static OutgoingMessage Decided(Excuse excuse, Language language) => new() { Content = Line(excuse, language), Components = [] };

    public static string Line(Excuse excuse, Language language)
    {
        var texts = ExcuseTexts.Both.In(language);
        var line = texts.Decided(
            excuse.UserId.UserMention(), texts.Range(excuse.First, excuse.Last), excuse.State, excuse.DecidedBy?.UserMention());
        return excuse.Decision is { } reason ? $"{line}\n> {DisplayText.Escape(reason)}" : line;
    }
}
