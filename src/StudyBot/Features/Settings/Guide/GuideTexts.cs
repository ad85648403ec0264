using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>What a guided /setup says; names of settings are <see cref="SetupTexts"/>'.</summary>
internal abstract class GuideTexts
{
    public static Bilingual<GuideTexts> Both { get; } = new(new GuideTextsKorean(), new GuideTextsEnglish());

    public abstract string Progress(int step, int count);

    public abstract string TitleOf(GuideStep step);

    /// <summary>In place of the last step's title where there is nothing to change.</summary>
    public abstract string Standing { get; }

    /// <summary>One line.</summary>
    /// <param name="step">Any but the last.</param>
    /// <param name="dayStart">When a day begins.</param>
    public abstract string Explain(GuideStep step, string dayStart);

    /// <summary>Above the first step of a guild that has chosen nothing yet.</summary>
    public abstract string Welcome { get; }

    public abstract string NameOf(GuideField field);

    /// <summary>Shown in a select while nothing is chosen.</summary>
    public abstract string Choose(GuideField field);

    /// <summary>Behind a value that was chosen on the way.</summary>
    public abstract string Chosen { get; }

    /// <summary>Behind a value that holds.</summary>
    public abstract string Set { get; }

    /// <summary>Behind a value that nobody chose.</summary>
    public abstract string Default { get; }

    public abstract string Back { get; }

    public abstract string Next { get; }

    /// <summary>On the button that leaps to the last step, in a guild that is not set up.</summary>
    public abstract string AcceptDefaults { get; }

    /// <summary>The same where it leaves nothing at its default.</summary>
    public abstract string ToPreview { get; }

    public abstract string OtherCity { get; }

    public abstract string OtherTime { get; }

    public abstract string CityInput { get; }

    public abstract string CityPlaceholder { get; }

    public abstract string TimeInput { get; }

    public abstract string TimePlaceholder { get; }

    /// <param name="by">Who was here last.</param>
    /// <param name="at">When.</param>
    public abstract string GoesOn(Snowflake by, Instant at);

    /// <param name="typed">In their words, escaped.</param>
    public abstract string UnknownCity(string typed);

    /// <inheritdoc cref="UnknownCity"/>
    public abstract string WhichCity(string typed);

    /// <inheritdoc cref="UnknownCity"/>
    public abstract string UnknownTime(string typed);

    /// <param name="dayStart">When a day begins.</param>
    public abstract string TooEarly(string dayStart);

    /// <summary>What a select gave means nothing.</summary>
    public abstract string NotUnderstood { get; }

    public abstract string EveryoneIsNotStaff { get; }

    public abstract string RoleOfAnApplication(Snowflake role);

    /// <summary>A channel that members read cannot be the staff's.</summary>
    public abstract string StaffChannelIsPublic(Snowflake channel);

    public abstract string WouldChange(IEnumerable<string> changes);

    public abstract string PressGo { get; }

    /// <summary>The same in a guild that is set up.</summary>
    public abstract string PressSave { get; }

    public abstract string PickToChange { get; }

    public abstract string PickStep { get; }

    /// <summary>Above the question as it will look.</summary>
    public abstract string LooksLike { get; }

    public abstract string Go { get; }

    public abstract string Save { get; }

    public abstract string Discard { get; }

    public abstract string Discarded { get; }

    /// <summary>What was shown is not what would be done any more.</summary>
    public abstract string ChangedMeanwhile { get; }

    /// <summary>Nothing was put into force; the troubles stand below.</summary>
    public abstract string NotYet { get; }

    /// <inheritdoc cref="NotYet"/>
    public abstract string NotSaved { get; }

    /// <summary>The examination after the last press found nothing.</summary>
    public abstract string AllWell { get; }

    /// <summary>It found something that stops no question; what, stands below.</summary>
    public abstract string SomethingIsMissing { get; }

    /// <summary>On the button that leads back from the receipt.</summary>
    public abstract string ChangeSomething { get; }
}
