using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

internal sealed class GuildDoctorTextsEnglish : GuildDoctorTexts
{
    public override string Permissions => "Permissions";

    public override string Bot => "The bot";

    public override string BotIsWell => "Its connection to Discord, its clock and its database are fine.";

    public override string GatewayIsDown => "It has lost Discord and is connecting again.";

    public override string ClockIsOff(int seconds) => $"Its clock is {Math.Abs(seconds)} s {(seconds > 0 ? "fast" : "slow")}.";

    public override string DatabaseIsSilent => "It cannot read its database.";

    public override string TellOperator => "If it is still so in a few minutes, tell whoever runs the bot.";

    public override string NotExamined => "It could not be examined just now. Please check again in a moment.";

    public override string DiscordSilent => "Discord does not answer, so nothing could be examined. Please check again in a moment.";

    public override string NothingChosen => "No channel is chosen yet. Start with `/setup`.";

    public override string InviteAgain => "Give the bot permissions";

    public override string NameOf(GuildUse use) => use switch
    {
        GuildUse.Questions => "Daily question",
        GuildUse.Staff => "Staff",
        GuildUse.Digest => "Weekly digest",
        GuildUse.Milestones => "Milestone roles",
        _ => "Voice channels for studying",
    };

    public override string AllThere(GuildUse use, string places) => use == GuildUse.Milestones
        ? $"All of them can be given. {places}"
        : $"Every permission it needs is there. {places}";

    public override string Words(GuildProblem problem) => problem.Fault switch
    {
        Fault.ChannelGone => "The channel that was chosen is gone.",
        Fault.WrongKind when problem.Use == GuildUse.Focus => $"Time in {problem.Place.ChannelMention()} cannot be counted.",
        Fault.WrongKind => $"Nothing can be posted in {problem.Place.ChannelMention()}.",
        Fault.NoPermission => $"In {problem.Place.ChannelMention()} the bot lacks **{problem.Missing.InWords(Language.English)}**",
        Fault.Public => $"Everyone in the server can read {problem.Place.ChannelMention()}.",
        Fault.TagRequired => $"The forum {problem.Place.ChannelMention()} only takes posts with a tag.",
        Fault.RoleGone => "The role that was chosen was deleted.",
        Fault.RoleManaged => $"{problem.Place.RoleMention()} belongs to another bot or an integration and cannot be given.",
        Fault.RoleUnpingable => $"Naming {problem.Place.RoleMention()} notifies nobody.",
        Fault.NoManageRoles => $"To give {problem.Place.RoleMention()} the bot needs **{problem.Missing.InWords(Language.English)}**.",
        _ => $"{problem.Place.RoleMention()} stands at or above the bot's own role, so the bot cannot give it.",
    };

    public override string Fix(GuildProblem problem) => problem.Fault switch
    {
        Fault.ChannelGone or Fault.WrongKind => Choose(problem.Use),
        Fault.NoPermission when problem.Invitable == Discord.Model.Permissions.None => $"In {Allow(problem.Place)}",
        Fault.NoPermission when problem.Denied == Discord.Model.Permissions.None => Invite,
        Fault.NoPermission => $"{Invite} Then, in {Allow(problem.Place)}",
        Fault.Public => "Make it a private channel in its settings → Permissions, and add staff and StudyBot.",
        Fault.TagRequired => "Switch off \"Require people to select tags\" in the forum's settings.",
        Fault.RoleUnpingable => "Server Settings → Roles: let anyone @mention that role.",
        Fault.NoManageRoles => Invite,
        Fault.RoleTooHigh => $"Server Settings → Roles: drag **StudyBot** above {problem.Place.RoleMention()}.",
        _ => problem.Use switch
        {
            GuildUse.Questions => "Choose another role in `ping` of `/question schedule edit`.",
            GuildUse.Milestones => "Choose another role with `/milestones role`.",
            _ => "Choose another role in the staff step of `/setup`.",
        },
    };

    private const string Invite = "Press **Give the bot permissions** in `/doctor`, or switch it on in Server Settings → Roles → StudyBot.";

    private static string Allow(Snowflake channel) => $"{channel.ChannelMention()}'s settings → Permissions, allow it for the StudyBot role.";

    private static string Choose(GuildUse use) => use switch
    {
        GuildUse.Questions => "Choose another channel in `/setup` or `/question schedule edit`.",
        GuildUse.Staff => "Choose another channel in the staff step of `/setup`.",
        GuildUse.Digest => "Choose another channel in `channel` of `/digest on`.",
        _ => "Choose the voice channels again in `/focus channels`.",
    };
}
