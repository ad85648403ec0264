using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Milestones.Roles;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Milestones.Commands;

/// <summary><c>/milestones list</c>: what each gives, and who cannot get it why.</summary>
internal sealed class MilestoneListCommand(MilestoneDesk desk, RoleStore roles) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("milestones list", Languages.Text("What each milestone gives", "연속 일수마다 어떤 역할을 주는지 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(List(interaction)));

    private OutgoingMessage List(CommandInteraction interaction)
    {
        var texts = MilestoneTexts.Both.In(interaction.Locale);
        var guild = interaction.Guild();
        var (given, counts) = (roles.Of(guild).ToDictionary(row => row.Days), roles.Counts(guild));
        var lines = Study.Milestones.Days.Select(days => texts.Line(days, given.GetValueOrDefault(days)?.RoleId.RoleMention(), counts.GetValueOrDefault(days)));
        var troubles = given.Values.Where(row => row.Trouble is not null).DistinctBy(row => row.RoleId)
            .Select(row => $"⚠️ {texts.Unfit(row.Trouble!.Value, row.RoleId.RoleMention())}");
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = texts.ListTitle,
                    Description = string.Join('\n', [.. lines, "", .. troubles, texts.AnnounceStands(roles.Announces(guild)), $"-# {texts.ListFoot}"]),
                    Color = 0x5865F2,
                },
            ],
        };
    }
}
