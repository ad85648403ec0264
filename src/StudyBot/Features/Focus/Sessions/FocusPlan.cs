using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>What somebody means to do.</summary>
/// <param name="Minutes">Of a round.</param>
/// <param name="Rounds">1 or more.</param>
/// <param name="BreakMinutes">Between two rounds.</param>
/// <param name="Task">In their own words; null for none.</param>
internal sealed record FocusPlan(int Minutes, int Rounds, int BreakMinutes, string? Task)
{
    /// <summary>Discord's client keeps the bounds too, but an interaction can be made by hand.</summary>
    /// <param name="options">As they came.</param>
    /// <param name="mistake">What is wrong and how to mend it; null when there is a plan.</param>
    /// <param name="texts">The member's.</param>
    public static FocusPlan? Read(CommandOptions options, FocusTexts texts, out string? mistake)
    {
        var minutes = options.Integer("minutes") ?? FocusLimits.UsualRound;
        var rounds = options.Integer("rounds") ?? 1;
        var rest = options.Integer("break") ?? FocusLimits.UsualBreak;
        var task = options.String("task")?.Trim() ?? "";
        mistake = minutes is < FocusLimits.ShortestRound or > FocusLimits.LongestRound ? texts.MinutesOutOfRange
            : rounds is < 1 or > FocusLimits.MostRounds ? texts.RoundsOutOfRange
            : rest is < 1 or > FocusLimits.LongestBreak ? texts.BreakOutOfRange
            : (minutes * rounds) + (rest * (rounds - 1)) > FocusLimits.LongestHours * 60 ? texts.TooLong
            : task.Length > FocusLimits.LongestTask ? texts.TaskTooLong
            : null;
        return mistake is null
            ? new FocusPlan((int)minutes, (int)rounds, (int)rest, VisibleText.IsBlank(task) ? null : task)
            : null;
    }
}
