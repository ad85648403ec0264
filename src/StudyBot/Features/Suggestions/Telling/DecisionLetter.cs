using StudyBot.Discord.Model;
using StudyBot.Letters;

namespace StudyBot.Features.Suggestions.Telling;

/// <summary>Tells an author what was decided; the subject is the suggestion's id.</summary>
internal sealed class DecisionLetter(SuggestionQueue queue) : IMemberLetter
{
    public const string KindName = "suggestion.decided";

    private const int LongestName = 300;

    /// <summary>In a reply that has more to say.</summary>
    private const int LongestNameInReply = 80;

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (letter.SubjectId is not { } id || queue.Find(letter.GuildId, id) is not { State: SuggestionState.Approved or SuggestionState.Declined } suggestion)
            return null;
        var texts = SuggestionTexts.Both.In(suggestion.Locale);
        var approved = suggestion.State == SuggestionState.Approved;
        string?[] lines =
        [
            approved ? texts.Approved(server) : texts.Declined(server),
            $"> {SuggestionCard.Name(suggestion, server is null ? LongestNameInReply : LongestName)}",
            approved ? null : texts.ReasonOf(suggestion),
            approved ? texts.AfterApproval : texts.AfterRefusal,
        ];
        return OutgoingMessage.Text(string.Join('\n', lines.OfType<string>()));
    }
}
