using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>Everything that is set now, said back.</summary>
internal static class SetupReceipt
{
    public static OutgoingMessage Of(GuildSettings settings, QuestionPlan plan, Language language, Instant now)
    {
        var texts = SetupTexts.Both.In(language);
        var zoneName = settings.Zone.GetZoneInterval(plan.NextDueAt).Name;
        var nextLocal = plan.NextDueAt.InZone(settings.Zone);
        var dayStart = (LocalTime.Midnight + Period.FromTicks((long)settings.DayStart.TotalTicks)).InWords();
        return new OutgoingMessage
        {
            Content = texts.Saved,
            Embeds =
            [
                new Embed
                {
                    Color = 0x5865F2,
                    Fields =
                    [
                        new(
                            texts.NextQuestion,
                            $"{nextLocal.Date.InWords(language)} {nextLocal.TimeOfDay.InWords()} ({zoneName}) = {plan.NextDueAt.DateAndTime()} · {plan.NextDueAt.Relative()}"),
                        new(texts.Channel, plan.ChannelId.ChannelMention(), Inline: true),
                        new(texts.Language, texts.NameOf(settings.Language), Inline: true),
                        new(texts.Zone, $"{settings.Zone.Id} · {texts.NowThere(now.InZone(settings.Zone).TimeOfDay.InWords())}", Inline: true),
                        new(texts.DayStart, texts.DayStartsAt(dayStart)),
                        new(texts.TryNext, texts.WhatToTry),
                    ],
                },
            ],
        };
    }
}
