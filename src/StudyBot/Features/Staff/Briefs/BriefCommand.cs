using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

/// <summary><c>/staff brief</c>: what needs staff today; and whether their channel gets it every morning.</summary>
internal sealed class BriefCommand(BriefDesk desk) : IChatInputCommand
{
    private const string On = "on";
    private const string Off = "off";

    public CommandSpec Spec { get; } = new("staff brief", Languages.Text("What needs you today: members, requests, questions", "오늘 챙길 멤버와 일, 남은 질문을 한눈에 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.String, "morning", Languages.Text("Post it in the staff channel on study days", "공부하는 날 아침마다 운영진 채널에 올려요"))
            {
                Choices = [new(Languages.Text("On", "켜기"), On), new(Languages.Text("Off", "끄기"), Off)],
            },
            new(CommandOptionType.String, "time", Languages.Text("When, e.g. 8:30 (default 8:30)", "몇 시에. 예: 8:30 (기본 8:30)")) { MaxLength = 20 },
        ],
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var time = interaction.Options.String("time");
        return interaction.Options.String("morning") switch
        {
            Off => Reply.Private(desk.SwitchOff(interaction)),
            On => Reply.Private(await desk.SwitchOnAsync(interaction, time, cancellationToken)),
            // A time alone is a wish for it, too.
            _ when time is not null => Reply.Private(await desk.SwitchOnAsync(interaction, time, cancellationToken)),
            _ => Reply.Private(desk.Show(interaction)),
        };
    }
}
