using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>What every control of the calendar needs: the rights, the date, and the calendar shown anew.</summary>
internal sealed class CalendarDesk(
    StaffRights rights,
    StudyCalendarReader calendars,
    GuildSettingsReader settings,
    CalendarAnnouncements announcements,
    SilencedSchedules silenced,
    CalendarView view,
    TimeProvider clock)
{
    public CalendarAct Act(Interaction interaction)
    {
        var now = clock.Now();
        var guild = interaction.Guild();
        return new CalendarAct(guild, interaction.User.Id, settings.Of(guild, interaction.GuildLocale).StudyDay.DateOf(now), now);
    }

    public StudyCalendar Calendar(Interaction interaction) => calendars.Of(interaction.Guild());

    /// <summary>As it is now, for whoever asked.</summary>
    public OutgoingMessage Show(Interaction interaction, CalendarNotice? notice = null)
    {
        var (guild, today, language) = (interaction.Guild(), Act(interaction).Today, Languages.OfLocale(interaction.Locale));
        if (!rights.IsStaff(interaction))
            return view.Of(Calendar(interaction), today, language);
        if (notice is { Changed: true } && silenced.Of(guild, today) is { Count: > 0 } schedules)
            notice = notice with { Sentence = $"{notice.Sentence}\n{CalendarTexts.Both.In(language).SilencedSchedules(schedules)}" };
        // Without a channel there is nobody to tell.
        var untold = announcements.ChannelOf(guild) is null ? null : announcements.Untold(guild, today);
        return view.Of(Calendar(interaction), today, language, new CalendarControls(notice, untold));
    }

    /// <summary>What is said of a change of the rules.</summary>
    /// <param name="interaction">Whose.</param>
    /// <param name="set">Null when nothing changed.</param>
    public static CalendarNotice Said(Interaction interaction, RulesChange? set)
    {
        var texts = CalendarTexts.Both.In(interaction.Locale);
        return set is null ? new CalendarNotice(texts.Unchanged) : new CalendarNotice(texts.Changed(set.From, set.Today), Changed: true);
    }

    /// <summary>What keeps this member from changing anything; null for staff.</summary>
    public string? Refusal(Interaction interaction) => rights.Refusal(interaction);

    /// <summary>Runs a change for staff, and shows what came of it in place; to anyone else one sentence.</summary>
    /// <param name="interaction">A press or a form of the calendar's message.</param>
    /// <param name="change">Gives what stands above the calendar.</param>
    public InteractionResponse Take(Interaction interaction, Func<CalendarAct, CalendarNotice> change) =>
        rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : new UpdateMessage(Show(interaction, change(Act(interaction))));

    /// <summary>Opens a form for staff.</summary>
    public InteractionResponse Open(Interaction interaction, Func<Modal> modal) =>
        rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : new ShowModal(modal());
}
