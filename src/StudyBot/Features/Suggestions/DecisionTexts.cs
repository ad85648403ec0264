using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>What staff read who decide about suggestions.</summary>
internal abstract class DecisionTexts
{
    public static Bilingual<DecisionTexts> Both { get; } = new(new DecisionTextsKorean(), new DecisionTextsEnglish());

    public abstract string Approve { get; }

    public abstract string EditAndApprove { get; }

    /// <summary>Of one that cannot be approved as it is.</summary>
    public abstract string CompleteAndApprove { get; }

    public abstract string Decline { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string OpenList { get; }

    public abstract string SeeAll { get; }

    public abstract string Unnamed { get; }

    /// <summary>At most 45 characters, as all titles and labels of forms.</summary>
    public abstract string EditTitle { get; }

    public abstract string TopicLabel { get; }

    public abstract string LevelLabel { get; }

    public abstract string DeclineTitle { get; }

    public abstract string ReadyLabel { get; }

    public abstract string ReasonLabel { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string ReasonDescription { get; }

    public abstract string ReasonPlaceholder { get; }

    public abstract string SimilarTo { get; }

    public abstract string NothingWaits { get; }

    public abstract string NoSuchSuggestion { get; }

    public abstract string TextIsKept { get; }

    public abstract string YourTextIsBelow { get; }

    public abstract string ReasonTooLong(int most);

    /// <param name="author">A mention.</param>
    /// <param name="sent">When it was sent.</param>
    public abstract string Arrived(string author, Instant sent);

    /// <inheritdoc cref="Arrived"/>
    public abstract string Waiting(int place, int count, string author, Instant sent);

    /// <summary>Of a long queue.</summary>
    public abstract string ManyWait(int count);

    public abstract string Named(string name);

    public abstract string StillMissing(IReadOnlyList<DraftField> fields);

    /// <summary>What was decided, by whom and when.</summary>
    public abstract string Outcome(Suggestion suggestion);

    /// <summary>The same to someone who came too late.</summary>
    public abstract string Faster(string outcome);

    public abstract string NotApproved(int problems);

    /// <param name="member">The author, as a mention.</param>
    /// <param name="name">What the question begins with, escaped.</param>
    /// <param name="item">Its id.</param>
    public abstract string LogApproved(string member, string name, string item);

    /// <inheritdoc cref="LogApproved"/>
    public abstract string LogDeclined(string member, ReadyReason? reason);
}
