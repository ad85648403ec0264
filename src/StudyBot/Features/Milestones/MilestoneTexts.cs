using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Words;

namespace StudyBot.Features.Milestones;

internal abstract class MilestoneTexts
{
    public static Bilingual<MilestoneTexts> Both { get; } = new(new MilestoneTextsKorean(), new MilestoneTextsEnglish());

    public abstract string ListTitle { get; }

    /// <param name="days">Of the milestone.</param>
    /// <param name="role">What it gives; null for nothing.</param>
    /// <param name="members">How many reached it.</param>
    public abstract string Line(int days, string? role, int members);

    public abstract string ListFoot { get; }

    public abstract string AnnounceStands(bool on);

    public abstract string NoChannel { get; }

    public abstract string UnknownMilestone { get; }

    public abstract string RoleSet(int days, string role);

    public abstract string RoleStands(int days, string role);

    public abstract string RoleCleared(int days, string role);

    public abstract string NothingToClear(int days);

    /// <summary>What is wrong with a role, and how to mend it.</summary>
    public abstract string Unfit(RoleFitness fitness, string role);

    public abstract string TroubleTitle { get; }

    public abstract string TriedHourly { get; }

    /// <summary>In Discord's audit log.</summary>
    public abstract string GivenReason { get; }

    /// <inheritdoc cref="GivenReason"/>
    public abstract string TakenReason { get; }

    /// <param name="server">Its name, escaped.</param>
    /// <param name="days">Of the milestone.</param>
    public abstract string Offer(string server, int days);

    public abstract string TellThem { get; }

    /// <summary>In the channel, in public.</summary>
    public abstract string Announcement(Snowflake member, int days);

    public abstract string Told { get; }

    public abstract string NotReached { get; }

    public abstract string NoLongerTold { get; }

    public abstract string CannotTell(Snowflake channel);

    public abstract string LoggedRole(int days, string role);

    public abstract string LoggedClear(int days, string role);

    public abstract string LoggedAnnounce(bool on);
}
