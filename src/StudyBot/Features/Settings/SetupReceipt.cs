using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Everything that is set now, said back; above it what became of it.</summary>
internal static class SetupReceipt
{
    public static OutgoingMessage Of(SavedSetup saved, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var (settings, plan) = (saved.Settings, saved.Plan);
        var zoneName = settings.Zone.GetZoneInterval(plan.NextDueAt).Name;
        var nextLocal = plan.NextDueAt.InZone(settings.Zone);
        var today = now.InZone(settings.Zone);
        var head = Head(saved, texts);
        return new OutgoingMessage
        {
            Content = saved.AskedToday && plan.NextDate == today.Date.PlusDays(1) ? $"{head}\n{texts.AskedToday}" : head,
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
                        new(texts.DayStart, texts.DayStartsAt(settings.DayStart.OnTheClock().InWords())),
                        new(texts.TryNext, texts.WhatToTry),
                    ],
                },
            ],
        };
    }

    /// <summary>The local time this long after midnight.</summary>
    public static LocalTime OnTheClock(this Duration sinceMidnight) => LocalTime.FromTicksSinceMidnight((long)sinceMidnight.TotalTicks);

    private static string Head(SavedSetup saved, SetupTexts texts)
    {
        if (saved.PlanBefore is not { } planBefore)
            return texts.Ready;
        (string What, string Before, string After)[] all =
        [
            (texts.Time, planBefore.LocalTime.InWords(), saved.Plan.LocalTime.InWords()),
            (texts.Channel, planBefore.ChannelId.ChannelMention(), saved.Plan.ChannelId.ChannelMention()),
            (texts.Language, texts.NameOf(saved.SettingsBefore.Language), texts.NameOf(saved.Settings.Language)),
            (texts.Zone, saved.SettingsBefore.Zone.Id, saved.Settings.Zone.Id),
        ];
        var changes = all.Where(one => one.Before != one.After).Select(one => SetupTexts.Change(one.What, one.Before, one.After)).ToList();
        return changes.Count == 0 ? texts.Unchanged : texts.Changed(changes);
    }
}
