using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Stands for what was shown before the last press, so that the press never does anything else.</summary>
internal static class GuideCode
{
    private const int Length = 16;

    /// <param name="setup">What would hold.</param>
    /// <param name="daysNow">The study days that hold, for a setup which leaves them.</param>
    public static string Of(GuildSetup setup, Weekdays daysNow)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{setup.Settings.Language.Code()} {setup.Settings.Zone.Id} {setup.QuestionChannelId} {setup.QuestionTime.InWords()} {setup.StudyDays ?? daysNow} {setup.Settings.StaffRoleId} {setup.Settings.StaffChannelId}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..Length];
    }

    public static string Of(SavedSetup shown) => Of(
        new GuildSetup(shown.Settings, shown.Plan.ChannelId, shown.Plan.LocalTime, At: default), shown.Calendar.NewestRules.StudyDays);
}
