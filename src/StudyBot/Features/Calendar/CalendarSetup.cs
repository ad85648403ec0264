using System.Data;
using StudyBot.Study;

namespace StudyBot.Features.Calendar;

/// <summary>Keeps the study days that staff chose with /setup. Those of a guild that only begins count from its first day on.</summary>
internal sealed class CalendarSetup(CalendarStore store) : IGuildSetupListener
{
    public void OnSetUp(IDbConnection connection, GuildSetup setup)
    {
        if (setup is not { StudyDays: { IsEmpty: false } days, Settings: { SetUpBy: { } by } guild })
            return;
        var act = new CalendarAct(guild.GuildId, by, guild.StudyDay.DateOf(setup.At), setup.At);
        store.SetRules(connection, act, CalendarLogEntries.StudyDaysSet, rules => rules with { StudyDays = days }, fromToday: setup.IsFirst);
    }
}
