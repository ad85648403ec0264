using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>What the end of a cohort looks like to staff: what will happen, then how far it is.</summary>
internal sealed class CohortDesk(CalendarDesk desk, CohortEnds cohorts, CohortEndStore store, CohortArchive archive, Database database, SchedulerSignal scheduler)
{
    public string? Refusal(Interaction interaction) => desk.Refusal(interaction);

    public OutgoingMessage Show(Interaction interaction)
    {
        var act = desk.Act(interaction);
        var language = Languages.OfLocale(interaction.Locale);
        if (cohorts.Running(act.GuildId, act.Today) is { } running)
        {
            return cohorts.FindByFirst(act.GuildId, running.First) is { } before
                ? Status(before, language, EndedBefore(act, language))
                : CohortView.Preview(running.First, running.Last, act.Today, CohortSums.Of(database, act.GuildId, running.First, running.Last), language);
        }

        return cohorts.Latest(act.GuildId) is { } latest
            ? Status(latest, language, notice: null)
            : OutgoingMessage.Text(CohortTexts.Both.In(language).NoCohort);
    }

    private string EndedBefore(CalendarAct act, Language language)
    {
        var texts = CohortTexts.Both.In(language);
        return cohorts.Next(act.GuildId, act.Today) is { } next ? texts.NextBegins(next.InWords(language, act.Today)) : texts.EndedBefore;
    }

    /// <summary>Ends the cohort that begins on a date; with its statistics as files, for whoever ended it.</summary>
    public OutgoingMessage End(Interaction interaction, NodaTime.LocalDate first)
    {
        if (store.End(desk.Act(interaction), first) is not { } ended)
            return Show(interaction);
        scheduler.Wake();
        var language = Languages.OfLocale(interaction.Locale);
        return Status(ended, language, CohortTexts.Both.In(language).Ended) with { Files = archive.Of(ended, language) };
    }

    /// <summary>Null for none of this guild.</summary>
    public OutgoingMessage? Archive(Interaction interaction, long id)
    {
        var language = Languages.OfLocale(interaction.Locale);
        return cohorts.Find(desk.Act(interaction).GuildId, id) is { } cohort
            ? new OutgoingMessage { Content = CohortTexts.Both.In(language).ArchiveIs(cohort.FirstDate, cohort.LastDate), Files = archive.Of(cohort, language) }
            : null;
    }

    private OutgoingMessage Status(CohortEnd cohort, Language language, string? notice) => CohortView.Status(cohort, cohorts.Progress(cohort), language, notice);
}
