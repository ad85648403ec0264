using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <param name="Channel">Whether staff can be told things where it was chosen.</param>
/// <param name="RoleIsGone">Whether the chosen role was found deleted, and so forgotten.</param>
internal readonly record struct StaffDoubts(ChannelFitness Channel, bool RoleIsGone);

/// <summary>Everything that is set now, said back; above it what became of it.</summary>
internal static class SetupReceipt
{
    public static OutgoingMessage Of(SavedSetup saved, StaffDoubts staff, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var summary = Summary(saved, staff.Channel, language, now);
        return new OutgoingMessage
        {
            Content = string.Join('\n', Head(saved, staff, AskedAlready(saved, language, now), texts)),
            Embeds = [summary with { Fields = [.. summary.Fields!, new(texts.TryNext, texts.WhatToTry)] }],
        };
    }

    /// <summary>Everything that is set.</summary>
    public static Embed Summary(SavedSetup saved, ChannelFitness staffChannel, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var (settings, plan) = (saved.Settings, saved.Plan);
        return new Embed
        {
            Color = 0x5865F2,
            Fields =
            [
                new(texts.NextQuestion, NextQuestion(saved, language, now)),
                new(texts.Channel, plan.ChannelId.ChannelMention(), Inline: true),
                new(texts.Language, texts.NameOf(settings.Language), Inline: true),
                new(texts.StudyDays, saved.Calendar.NewestRules.StudyDays.InWords(language), Inline: true),
                new(texts.Zone, $"{settings.Zone.Id} · {ZoneTexts.NowThere(language, now.InZone(settings.Zone).TimeOfDay.InWords())}", Inline: true),
                new(texts.StaffRole, settings.StaffRoleId?.RoleMention() ?? texts.NoStaffRole, Inline: true),
                new(texts.StaffChannel, staffChannel == ChannelFitness.Unknown ? texts.Deleted : settings.StaffChannelId?.ChannelMention() ?? texts.NoStaffChannel, Inline: true),
                new(texts.DayStart, texts.DayStartsAt(settings.DayStart.OnTheClock().InWords())),
            ],
        };
    }

    /// <summary>The same in short lines, without what cannot be chosen: on a phone each field takes two.</summary>
    public static Embed Brief(SavedSetup saved, ChannelFitness staffChannel, Language language, Instant now)
    {
        var summary = Summary(saved, staffChannel, language, now);
        var dayStart = SetupTexts.Both.In(language).DayStart;
        var lines = summary.Fields!.Where(field => field.Name != dayStart).Select(field => $"**{field.Name}** {field.Value}");
        return summary with { Description = string.Join('\n', lines), Fields = [] };
    }

    /// <summary>When the next question comes, or why none does.</summary>
    public static string NextQuestion(SavedSetup saved, Language language, Instant now) =>
        saved.Plan.Next(saved.Settings.Zone, saved.Calendar) is { At: var at }
            ? InWords(at, saved.Settings, now.InZone(saved.Settings.Zone).Date, language)
            : Nothing(saved, language);

    private static string InWords(Instant at, GuildSettings settings, LocalDate today, Language language)
    {
        var local = at.InZone(settings.Zone);
        return $"{local.Date.InWords(language, today)} {local.TimeOfDay.InWords()} ({settings.Zone.GetZoneInterval(at).Name}) · {at.Relative()}";
    }

    private static string Nothing(SavedSetup saved, Language language)
    {
        var (plan, weekdays) = (saved.Plan, new Weekdays(saved.Plan.Weekdays));
        var silence = QuestionSilences.Why(saved.Calendar, weekdays, plan.NextDate, isPaused: plan.PausedAt is not null);
        return $"{SetupTexts.Both.In(language).NoNextQuestion} {QuestionSilenceTexts.Both.In(language).Why(silence, weekdays)}";
    }

    /// <summary>Why nothing comes before the next date, although its time is still ahead; null when nothing needs saying.</summary>
    public static string? AskedAlready(SavedSetup saved, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var today = now.InZone(saved.Settings.Zone).Date;
        if (saved.LastAsked is not { } date || saved.Plan.Next(saved.Settings.Zone, saved.Calendar) is not { Date: var to } || date < today)
            return null;
        // In a zone further west a date that was asked can be one to come.
        return date > today ? texts.AskedAhead(date.InWords(language, today), to.InWords(language, today))
            : to == today.PlusDays(1) ? texts.AskedToday
            : texts.AskedTodayAndNextOn(to.InWords(language, today));
    }

    private static IEnumerable<string> Head(SavedSetup saved, StaffDoubts staff, string? askedAlready, SetupTexts texts)
    {
        var changes = SettingChange.Of(saved);
        yield return saved.PlanBefore is null ? texts.Ready : changes.Count == 0 ? texts.UnchangedAlready : texts.Changed(changes.Select(texts.Said));
        if (askedAlready is not null)
            yield return askedAlready;
        if (saved.Settings.StaffRoleId is not null && saved.Settings.StaffRoleId != saved.SettingsBefore.StaffRoleId)
            yield return texts.HowStaffSeeCommands;
        if (staff.RoleIsGone)
            yield return texts.ChosenStaffRoleGone;
        if (saved.Settings.StaffChannelId is { } channel && staff.Channel != ChannelFitness.Fit)
            yield return texts.ChosenStaffChannelUnfit(channel, staff.Channel);
    }
}
