using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Everything that is set now, said back; above it what became of it.</summary>
internal static class SetupReceipt
{
    public static OutgoingMessage Of(SavedSetup saved, ChannelFitness staffChannel, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var (settings, plan) = (saved.Settings, saved.Plan);
        var next = plan.Next(settings.Zone, saved.Calendar);
        var today = now.InZone(settings.Zone);
        return new OutgoingMessage
        {
            Content = string.Join('\n', Head(saved, staffChannel, nextIsTomorrow: next?.Date == today.Date.PlusDays(1), texts)),
            Embeds =
            [
                new Embed
                {
                    Color = 0x5865F2,
                    Fields =
                    [
                        new(texts.NextQuestion, next is { At: var at } ? InWords(at, settings, language) : texts.NoNextQuestion),
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

    private static string InWords(Instant at, GuildSettings settings, Language language)
    {
        var local = at.InZone(settings.Zone);
        return $"{local.Date.InWords(language)} {local.TimeOfDay.InWords()} ({settings.Zone.GetZoneInterval(at).Name}) · {at.Relative()}";
    }

    private static IEnumerable<string> Head(SavedSetup saved, ChannelFitness staffChannel, bool nextIsTomorrow, SetupTexts texts)
    {
        var changes = SettingChange.Of(saved);
        yield return saved.PlanBefore is null ? texts.Ready : changes.Count == 0 ? texts.Unchanged : texts.Changed(changes.Select(texts.Said));
        if (saved.AskedToday && nextIsTomorrow)
            yield return texts.AskedToday;
        if (saved.Settings.StaffRoleId is not null && saved.Settings.StaffRoleId != saved.SettingsBefore.StaffRoleId)
            yield return texts.HowStaffSeeCommands;
        if (saved.Settings.StaffChannelId is { } channel && staffChannel != ChannelFitness.Fit)
            yield return texts.ChosenStaffChannelUnfit(channel, isPublic: staffChannel == ChannelFitness.Public);
    }
}
