using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>The id of a button that opens the form to excuse a member; the Streaks feature answers it.</summary>
internal static class GrantExcuseButton
{
    public const string Grant = "excuse:grant";

    /// <param name="member">Whom.</param>
    /// <param name="first">From when on, as the form suggests.</param>
    public static CustomId To(Snowflake member, LocalDate first) => CustomId.Of(Grant, member.ToString(), LocalDatePattern.Iso.Format(first));
}
