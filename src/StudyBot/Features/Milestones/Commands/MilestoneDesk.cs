using StudyBot.Discord.Interactions;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Commands;

/// <summary>What every command of staff about milestones needs.</summary>
internal sealed class MilestoneDesk(StaffRights rights, TimeProvider clock)
{
    private const string DaysName = "days";

    /// <summary>Which milestone.</summary>
    public static CommandOption Option { get; } = new(CommandOptionType.Integer, DaysName, Languages.Text("Days in a row", "연속 며칠"))
    {
        Required = true,
        Choices = [.. Study.Milestones.Days.Select(days => new CommandChoice(Languages.Text($"{days} days", $"{days}일"), (long)days))],
    };

    /// <summary>What keeps this member from it; null for staff.</summary>
    public string? Refusal(Interaction interaction) => rights.Refusal(interaction);

    public MilestoneAct Act(Interaction interaction) => new(interaction.Guild(), interaction.User.Id, clock.Now());

    /// <summary>Null for a number that no menu offers.</summary>
    public static int? Days(CommandInteraction interaction) =>
        interaction.Options.Integer(DaysName) is { } days and >= 0 and <= int.MaxValue && Study.Milestones.IsOne((int)days) ? (int)days : null;
}
