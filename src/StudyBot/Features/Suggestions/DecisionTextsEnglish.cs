using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

internal sealed class DecisionTextsEnglish : DecisionTexts
{
    public override string Approve => "Approve";

    public override string EditAndApprove => "Edit and approve";

    public override string CompleteAndApprove => "Complete and approve";

    public override string Decline => "Decline";

    public override string Previous => "Back";

    public override string Next => "Next";

    public override string OpenList => "Go through them";

    public override string SeeAll => "`/content suggestions` shows all that wait.";

    public override string Unnamed => "The name stays private";

    public override string EditTitle => "Edit and approve";

    public override string TopicLabel => "Topic";

    public override string LevelLabel => "Level";

    public override string DeclineTitle => "Decline the suggestion";

    public override string ReadyLabel => "Reason (optional)";

    public override string ReasonLabel => "In your words (optional)";

    public override string ReasonDescription => "Its author reads this as it stands, and it is in the staff log.";

    public override string ReasonPlaceholder => "For example: one sentence more on when this comes up would make it clear.";

    public override string SimilarTo => "A question like it";

    public override string NothingWaits => "No suggestion is waiting.";

    public override string NoSuchSuggestion => "This server has no such suggestion. `/content suggestions` shows what waits.";

    public override string TextIsKept => "What you wrote is kept; the button below opens it again.";

    public override string YourTextIsBelow => "What you wrote is in the attached file.";

    public override string ReasonTooLong(int most) => $"Your words can have {most} characters. Please shorten them a little and send them again.";

    public override string Arrived(string author, Instant sent) => $"📮 **A question was suggested** · {author} · {sent.Relative()}";

    public override string Waiting(int place, int count, string author, Instant sent) =>
        $"📮 **Waiting: {place} of {count}** · {author} · {sent.Relative()}";

    public override string ManyWait(int count) => $"📮 **{count} suggested questions are waiting.** `/content suggestions` shows them, the oldest first.";

    public override string Named(string name) => $"It shows “Suggested by {name}” when it is asked";

    public override string StillMissing(IReadOnlyList<DraftField> fields) =>
        $"To fill in or fix before it can be approved: {string.Join(", ", fields.Select(DraftTexts.Both.English.Name))}";

    public override string Outcome(Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Approved => $"✅ {suggestion.DecidedBy?.UserMention()} approved it {suggestion.DecidedAt?.Relative()} · `{OwnId.Of(suggestion.ItemNumber ?? 0)}`",
        SuggestionState.Declined => $"↩️ {suggestion.DecidedBy?.UserMention()} declined it {suggestion.DecidedAt?.Relative()}",
        _ => $"🗑️ Its author withdrew it {suggestion.DecidedAt?.Relative()}",
    };

    public override string Faster(string outcome) => $"This suggestion was dealt with already, so nothing changed.\n{outcome}";

    public override string NotApproved(int problems) => problems == 1
        ? "⚠️ Not approved yet. There is one thing to fix."
        : $"⚠️ Not approved yet. There are {problems} things to fix.";

    public override string LogApproved(string member, string name, string item) => $"approved a question suggested by {member}: “{name}” (`{item}`)";

    public override string LogDeclined(string member, ReadyReason? reason) =>
        $"declined a question suggested by {member}{(reason is { } why ? $": {SuggestionTexts.Both.English.Reason(why)}" : "")}";
}
