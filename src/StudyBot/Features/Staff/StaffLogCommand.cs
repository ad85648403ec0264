using StudyBot.Discord.Interactions;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

/// <summary><c>/staff log</c>: what staff did, newest first.</summary>
internal sealed class StaffLogCommand(StaffRights rights, StaffLogView view) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff log", Languages.Text("What staff did, newest first", "운영진이 한 일을 최근 것부터 봐요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.User, "member", Languages.Text("Who did it, or to whom it was done", "한 사람. 한 일과 받은 일을 함께 봐요")),
            new(CommandOptionType.String, "kind", Languages.Text("What was done", "어떤 일"))
            {
                Choices =
                [
                    .. Enum.GetValues<StaffLogGroup>().Where(group => group != StaffLogGroup.All).Select(group => new CommandChoice(
                        Languages.Text(StaffLogTexts.Both.English.Group(group), StaffLogTexts.Both.Korean.Group(group)), group.ToString())),
                ],
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var filter = new StaffLogFilter(
            Enum.TryParse<StaffLogGroup>(interaction.Options.String("kind"), out var group) ? group : StaffLogGroup.All, interaction.Options.Id("member"));
        return new(Reply.Private(view.Message(interaction.Guild(), number: 0, Languages.OfLocale(interaction.Locale), filter)));
    }
}
