using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>A question that takes answers, with its schedule.</summary>
internal sealed record OpenQuestion(QuestionSlot Slot, Question Question, QuestionSchedule Schedule);

/// <summary>What a member sees of the questions that are open now, or why none is.</summary>
internal sealed class TodaysQuestions(
    QuestionSlotStore slots,
    QuestionScheduleStore schedules,
    QuestionPool pool,
    QuestionForecast forecast,
    GuildSettingsReader settings,
    TimeProvider clock)
{
    private const int LongestOption = 100;

    /// <param name="interaction">Of a guild.</param>
    /// <param name="chosen">The slot to show; null, or one that is not open, for the one of this channel, else the first.</param>
    public OutgoingMessage Message(Interaction interaction, long? chosen = null)
    {
        var (guild, now) = (interaction.Guild(), clock.Now());
        var known = schedules.Of(guild);
        var newest = slots.Newest(guild, now);
        var open = newest.Where(slot => slot.State == SlotState.Sent && slot.ClosesAt > now)
            .Select(slot => pool.Known(guild, slot.QuestionId) is { } question && known.FirstOrDefault(schedule => schedule.Id == slot.ScheduleId) is { } schedule
                ? new OpenQuestion(slot, question, schedule)
                : null)
            .OfType<OpenQuestion>().ToList();
        var shown = open.FirstOrDefault(one => one.Slot.Id == chosen)
            ?? open.FirstOrDefault(one => interaction.ChannelId is { } here && (one.Slot.ChannelId == here || one.Slot.ThreadId == here))
            ?? open.FirstOrDefault();
        return shown is null ? OutgoingMessage.Text(WhyNone(interaction, known, newest, now)) : Card(interaction, shown, open);
    }

    private OutgoingMessage Card(Interaction interaction, OpenQuestion shown, List<OpenQuestion> open)
    {
        var texts = QuestionTexts.Both.In(interaction.Locale);
        var language = Languages.OfLocale(interaction.Locale);
        var slot = shown.Slot;
        var answered = slots.HasAnswered(slot, interaction.User.Id);
        var card = new QuestionCard(slot.Id, slot.LocalDate, shown.Question, language) { Answered = answered }
            .Message(answered ? texts.AnsweredToday(slot.ClosesAt) : texts.NotAnsweredYet(slot.ClosesAt));
        if (open.Count == 1)
            return card;
        var options = open.Select(one => Option(one, isShown: one == shown, interaction.User.Id, language)).ToList();
        return card with
        {
            Components = [.. card.Components!, new ActionRow(new StringSelect(QuestionTodaySelect.Id, options) { Placeholder = texts.OtherQuestions })],
        };
    }

    private SelectOption Option(OpenQuestion one, bool isShown, Snowflake userId, Language language)
    {
        var name = ScheduleTexts.NameOf(one.Schedule, language);
        var mark = slots.HasAnswered(one.Slot, userId) ? "✅ " : "";
        var label = $"{mark}{name} · {one.Question.Topic.Name.In(language)}";
        return new SelectOption(
            label.Length > LongestOption ? label[..LongestOption] : label, one.Slot.Id.ToString(CultureInfo.InvariantCulture), Default: isShown);
    }

    private string WhyNone(Interaction interaction, IReadOnlyList<QuestionSchedule> known, IReadOnlyList<QuestionSlot> newest, Instant now)
    {
        var texts = QuestionTexts.Both.In(interaction.Locale);
        if (known.Count == 0)
            return texts.NotSetUp;
        var waiting = newest.Where(slot => slot.State is SlotState.Claimed or SlotState.Failed && slot.ClosesAt > now).ToList();
        if (waiting.Count > 0)
        {
            return waiting.All(slot => WaitsForChannel(slot, known))
                ? texts.ChannelBroken(PostCauses.Of(waiting[0].Reason), waiting[0].ChannelId)
                : texts.Late;
        }

        var ahead = known.Select(schedule => (schedule.ChannelId, Next: forecast.Next(schedule))).Where(one => one.Next is not null).ToList();
        if (ahead.Count == 0)
            return texts.NothingInSight;
        var (channel, next) = ahead.MinBy(one => one.Next!.At);

        // Its own closing time does not tell: a slot that is put down days later closes on the day of that.
        var studyDay = settings.Of(interaction.Guild(), locale: null).StudyDay;
        var missedToday = newest.Any(slot => slot.State == SlotState.Missed && studyDay.EndOf(slot.LocalDate) > now);
        return missedToday ? texts.MissedToday(next!.At, channel) : texts.NoneOpen(next!.At, channel);
    }

    /// <summary>Not any more once another channel was chosen: the next attempt goes there.</summary>
    private static bool WaitsForChannel(QuestionSlot slot, IReadOnlyList<QuestionSchedule> known) =>
        PostCauses.Of(slot.Reason).IsBrokenChannel() && known.Any(schedule => schedule.Id == slot.ScheduleId && schedule.ChannelId == slot.ChannelId);
}
