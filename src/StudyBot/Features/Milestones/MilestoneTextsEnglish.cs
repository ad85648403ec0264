using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Words;

namespace StudyBot.Features.Milestones;

internal sealed class MilestoneTextsEnglish : MilestoneTexts
{
    public override string ListTitle => "Milestones of a streak";

    public override string Line(int days, string? role, int members)
    {
        var reached = members == 0 ? "" : members == 1 ? " · reached by 1 member" : $" · reached by {members} members";
        return $"**{days} days** {role ?? "no role"}{reached}";
    }

    public override string ListFoot => "`/milestones role` sets one. Whoever reached a milestone keeps its role when the streak breaks later.";

    public override string AnnounceStands(bool on) => on
        ? "📣 Whoever reaches a milestone is asked by direct message whether the channel shall hear. It is posted only if they say so, and pings nobody."
        : "📣 The channel is not told; only the member is congratulated.";

    public override string NoChannel => "There is no channel to tell. Please choose one for the daily question first: `/setup channel:`.";

    public override string UnknownMilestone => "There is no such milestone. Please pick one from the list.";

    public override string RoleSet(int days, string role) =>
        $"✅ **{days} days** in a row now give {role}. Those who reached them before get it too, one by one.";

    public override string RoleStands(int days, string role) => $"**{days} days** in a row give {role} already. Whoever reached them and lacks it gets it again.";

    public override string RoleCleared(int days, string role) =>
        $"✅ **{days} days** in a row no longer give {role}. Those who have it keep it.";

    public override string NothingToClear(int days) => $"**{days} days** in a row give no role.";

    public override string Unfit(RoleFitness fitness, string role) => fitness switch
    {
        RoleFitness.Everyone => "Everybody has @everyone, so it cannot be given. Please choose another role.",
        RoleFitness.Managed => $"{role} belongs to a bot or an integration, so nobody can give it. Please make a role under Server Settings → Roles and choose that.",
        RoleFitness.Powerful => $"{role} has permissions of staff, so a streak must not give it. Please choose a role without them.",
        RoleFitness.NoPermission =>
            $"To give {role}, the bot needs the **{Permissions.ManageRoles.InWords(Language.English)}** permission. Please switch it on under Server Settings → Roles → StudyBot.",
        RoleFitness.TooHigh => $"{role} stands at or above the bot's own role, so the bot cannot give it. Please drag **StudyBot** above {role} under Server Settings → Roles.",
        RoleFitness.Removed => "The bot is not in the server any more, so it can give no roles.",
        _ => $"{role} cannot be found. If it was deleted, please choose another with `/milestones role`.",
    };

    public override string TroubleTitle => "A milestone's role cannot be given";

    public override string TriedHourly => "Once it is mended you need do nothing else: the bot tries every hour and gives it to everyone who waits.";

    public override string GivenReason => "Reached a streak milestone";

    public override string TakenReason => "What reached the streak milestone was taken back";

    public override string Offer(string server, int days) =>
        $"🎉 **{days} days** in a row in **{server}**. Congratulations!\nShall the others hear of it? Nothing is posted unless you press.";

    public override string TellThem => "Tell the channel";

    public override string Announcement(Snowflake member, int days) => $"🎉 {member.UserMention()} has studied **{days} days** in a row. Congratulations!";

    public override string Told => "📣 The channel knows. Congratulations!";

    public override string NotReached => "This milestone is not in your record now. `/streak show` shows where you stand.";

    public override string NoLongerTold => "This server no longer tells the channel of milestones.";

    public override string CannotTell(Snowflake channel) => $"Nothing could be posted in {channel.ChannelMention()}. Please ask staff to check the bot's permissions there.";

    public override string LoggedRole(int days, string role) => $"set {role} for {days} days in a row";

    public override string LoggedClear(int days, string role) => $"no longer gives {role} for {days} days in a row";

    public override string LoggedAnnounce(bool on) => on ? "let members tell the channel of milestones" : "stopped telling the channel of milestones";
}
