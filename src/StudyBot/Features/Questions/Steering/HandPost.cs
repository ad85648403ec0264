using StudyBot.Discord.Interactions;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Notices;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Steering;

/// <summary>Posts today's question at once, and says what came of it.</summary>
internal sealed class HandPost(HandClaims claims, QuestionPoster poster, QuestionSlotStore slots, ScheduleDesk desk)
{
    public async Task<string> PostAsync(Interaction interaction, QuestionSchedule schedule, CancellationToken cancellationToken)
    {
        var texts = SteeringTexts.Both.In(interaction.Locale);
        var act = desk.Act(interaction);
        if (claims.Claim(schedule.Key, act.By, act.At) is not { } claim)
            return ScheduleTexts.Both.In(interaction.Locale).UnknownSchedule(schedule.Name);
        if (claim.Outcome == HandClaimOutcome.Claimed)
            await poster.PostAsync(claim.Slot, cancellationToken);
        var slot = slots.Find(claim.Slot.Id) ?? claim.Slot;
        if (claim.Outcome == HandClaimOutcome.Claimed)
            claims.Log(schedule, slot, act.By, act.At);
        return (claim.Outcome, slot.State) switch
        {
            (HandClaimOutcome.AlreadySent, _) => texts.PostedAlready(slot.Link ?? ""),
            (_, SlotState.Sent) => texts.Posted(slot.Link ?? ""),
            (HandClaimOutcome.UnderWay, _) or (_, SlotState.Claimed) => texts.BeingPosted,
            _ => Trouble(slot, Languages.OfLocale(interaction.Locale)),
        };
    }

    private static string Trouble(QuestionSlot slot, Language language)
    {
        var (texts, trouble) = (SteeringTexts.Both.In(language), TroubleTexts.Both.In(language));
        string?[] lines = [texts.NotPosted(trouble.Why(slot)), trouble.Fix(PostCauses.Of(slot.Reason)), slot.State == SlotState.Failed ? texts.TriesAgain : null];
        return string.Join('\n', lines.OfType<string>());
    }
}
