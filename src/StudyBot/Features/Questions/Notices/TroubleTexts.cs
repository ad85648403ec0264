using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>What went wrong with a question, and what to do about it.</summary>
internal abstract class TroubleTexts
{
    public static Bilingual<TroubleTexts> Both { get; } = new(new TroubleTextsKorean(), new TroubleTextsEnglish());

    /// <summary>Above what to do.</summary>
    public abstract string FixTitle { get; }

    /// <summary>On the button that tries at once.</summary>
    public abstract string TryNow { get; }

    public abstract string FailedTitle { get; }

    public abstract string MissedTitle { get; }

    /// <summary>In place of a notice about a question that was posted after all.</summary>
    public abstract string SettledTitle { get; }

    public abstract string PostedAt(Instant at, string link);

    /// <summary>In place of a notice about a thread or pin that was made up.</summary>
    public abstract string ExtraSettledTitle { get; }

    /// <summary>How to post a missed question after all.</summary>
    public abstract string PostByHand { get; }

    public abstract string PoolTitle { get; }

    public abstract string StrandedTitle { get; }

    /// <summary>What to do about a pinned question that will not come.</summary>
    public abstract string StrandedFix { get; }

    /// <param name="name">Of the schedule, escaped.</param>
    /// <param name="date">In words.</param>
    public abstract string Stranded(string name, string date);

    /// <summary>How to get more.</summary>
    public abstract string PoolFix { get; }

    public abstract string PoolLeft(string name, PoolSize size);

    /// <summary>Of a post that stands, but lacks something.</summary>
    /// <param name="kinds">One or more, for one cause.</param>
    public abstract string ExtraTitle(IReadOnlyList<ExtraKind> kinds);

    /// <summary>That the post still gets what it lacks, and until when that is tried.</summary>
    public abstract string ExtraTriesUntil(Instant end);

    /// <summary>That the post stays without, and what of the next one.</summary>
    public abstract string ExtraIsGivenUp { get; }

    /// <summary>The same within a line.</summary>
    public abstract string ExtraFailed(ExtraKind kind);

    /// <summary>A whole sentence.</summary>
    /// <param name="cause">Why.</param>
    /// <param name="channel">Where it was to be posted.</param>
    /// <param name="missing">The permissions that the bot lacks there, as far as that is known.</param>
    /// <param name="reason">The word for a cause that has no sentence.</param>
    public abstract string Why(PostCause cause, Snowflake channel, Permissions missing, string reason);

    /// <summary>What a person can do; null when nobody need do anything.</summary>
    public abstract string? Fix(PostCause cause);

    /// <summary>That it goes on by itself, and until when.</summary>
    public abstract string TriesUntil(Instant end);

    /// <param name="first">The first date that was missed.</param>
    /// <param name="last">The last.</param>
    /// <param name="count">How many; 1 or more.</param>
    public abstract string Missed(string first, string last, int count);

    /// <summary>That tomorrow is not lost.</summary>
    public abstract string NextComes(Instant at);

    public string Why(QuestionSlot slot) =>
        Why(PostCauses.Of(slot.Reason), slot.ChannelId, slot.MissingPermissions, slot.Reason ?? "error");

    /// <summary>In the staff's brief: questions that are being tried again.</summary>
    public abstract string BriefFailed(int count);

    public abstract string BriefMissed(int count, int days);

    /// <param name="name">Of the schedule, escaped.</param>
    /// <param name="left">Questions that it never asked.</param>
    /// <param name="isLow">Whether that is for a week or less.</param>
    public abstract string BriefPool(string name, int left, bool isLow);

    /// <param name="pools">In the words of <see cref="BriefPool"/>.</param>
    public abstract string BriefPools(string pools);
}
