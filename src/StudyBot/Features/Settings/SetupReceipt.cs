using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Everything that is set now, said back; above it what became of it.</summary>
internal static class SetupReceipt
{
    public static OutgoingMessage Of(SavedSetup saved, ChannelFitness staffChannel, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var (settings, plan) = (saved.Settings, saved.Plan);
        var zoneName = settings.Zone.GetZoneInterval(plan.NextDueAt).Name;
        var nextLocal = plan.NextDueAt.InZone(settings.Zone);
        var today = now.InZone(settings.Zone);
        return new OutgoingMessage
        {
            Content = string.Join('\n', Head(saved, staffChannel, today.Date, texts)),
            Embeds =
            [
                new Embed
                {
                    Color = 0x5865F2,
                    Fields =
                    [
                        new(
                            texts.NextQuestion,
                            $"{nextLocal.Date.InWords(language)} {nextLocal.TimeOfDay.InWords()} ({zoneName}) · {plan.NextDueAt.Relative()}"),
                        new(texts.Channel, plan.ChannelId.ChannelMention(), Inline: true),
                        new(texts.Language, texts.NameOf(settings.Language), Inline: true),
                        new(texts.Zone, $"{settings.Zone.Id} · {texts.NowThere(today.TimeOfDay.InWords())}", Inline: true),
                        new(texts.StaffRole, settings.StaffRoleId?.RoleMention() ?? texts.NoStaffRole, Inline: true),
                        new(texts.StaffChannel, settings.StaffChannelId?.ChannelMention() ?? texts.NoStaffChannel, Inline: true),
                        new(texts.DayStart, texts.DayStartsAt(settings.DayStart.OnTheClock().InWords())),
                        new(texts.TryNext, texts.WhatToTry),
                    ],
                },
            ],
        };
    }

    /// <summary>The local time this long after midnight.</summary>
    public static LocalTime OnTheClock(this Duration sinceMidnight) => LocalTime.FromTicksSinceMidnight((long)sinceMidnight.TotalTicks);

    private static IEnumerable<string> Head(SavedSetup saved, ChannelFitness staffChannel, LocalDate today, SetupTexts texts)
    {
        var changes = SettingChange.Of(saved);
        yield return saved.PlanBefore is null ? texts.Ready : changes.Count == 0 ? texts.Unchanged : texts.Changed(changes.Select(texts.Said));
        if (saved.AskedToday && saved.Plan.NextDate == today.PlusDays(1))
            yield return texts.AskedToday;
        if (saved.Settings.StaffRoleId is not null && saved.Settings.StaffRoleId != saved.SettingsBefore.StaffRoleId)
            yield return texts.HowStaffSeeCommands;
        if (saved.Settings.StaffChannelId is { } channel && staffChannel != ChannelFitness.Fit)
            yield return texts.ChosenStaffChannelUnfit(channel, isPublic: staffChannel == ChannelFitness.Public);
    }
}
