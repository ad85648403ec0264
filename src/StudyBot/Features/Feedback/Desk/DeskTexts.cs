using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>What staff read about reports.</summary>
internal abstract class DeskTexts
{
    public static Bilingual<DeskTexts> Both { get; } = new(new DeskTextsKorean(), new DeskTextsEnglish());

    public abstract string Resolve { get; }

    public abstract string Dismiss { get; }

    public abstract string LookAtItem { get; }

    public abstract string BackToList { get; }

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string ShowOpen { get; }

    public abstract string ShowClosed { get; }

    public abstract string OpenPlaceholder { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string ResolveTitle { get; }

    /// <inheritdoc cref="ResolveTitle"/>
    public abstract string DismissTitle { get; }

    /// <inheritdoc cref="ResolveTitle"/>
    public abstract string WordForMember { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string ResolveExample { get; }

    /// <inheritdoc cref="ResolveExample"/>
    public abstract string DismissExample { get; }

    public abstract string KeyPoints { get; }

    public abstract string FollowUps { get; }

    public abstract string Gone { get; }

    public abstract string ItemIsGone { get; }

    /// <summary>Over a notice in the staff channel.</summary>
    public abstract string Head(ReportState state);

    /// <param name="kind">Of the item.</param>
    /// <param name="name">What people call it, escaped.</param>
    public abstract string Title(ItemKind kind, string name);

    public abstract string From(Snowflake by, Instant at);

    /// <param name="others">How many more reports on the same item wait; 1 or more.</param>
    public abstract string OthersOnIt(int others);

    public abstract string Closed(ReportState state, Snowflake by, Instant at);

    /// <summary>To the second of two.</summary>
    public abstract string SomebodyWasFaster(ReportState state, Snowflake by, Instant at);

    /// <param name="reason">In staff's words, escaped.</param>
    public abstract string Reason(string reason);

    public abstract string ListTitle(bool open, int count);

    public abstract string Nothing(bool open);

    public abstract string Page(int number, int count);

    /// <summary>What staff can do about a mistake in the item.</summary>
    /// <param name="id">Of the item.</param>
    /// <param name="isOwn">Whether it is the guild's own; what is built in can be copied or taken away.</param>
    public abstract string HowToMend(string id, bool isOwn);

    /// <summary>For the staff log.</summary>
    /// <inheritdoc cref="Title"/>
    public abstract string LoggedResolved(ItemKind kind, string name);

    /// <inheritdoc cref="LoggedResolved"/>
    public abstract string LoggedDismissed(ItemKind kind, string name);

    public static string Sign(ItemKind kind) => kind == ItemKind.Question ? "❓" : "💡";
}
