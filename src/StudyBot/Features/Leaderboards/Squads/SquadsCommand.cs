using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards.Squads;

/// <summary><c>/staff squads</c>: which roles are squads on the leaderboard.</summary>
internal sealed class SquadsCommand(StaffRights rights, SquadStore store, MemberStore members, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("staff squads", Languages.Text(
        "Which roles are squads on the leaderboard", "순위표에서 팀이 되는 역할을 정해요"))
    {
        DefaultMemberPermissions = StaffRights.ShownTo,
        Options =
        [
            new(CommandOptionType.Role, "add", Languages.Text("A role whose wearers are a squad", "팀으로 넣을 역할")),
            new(CommandOptionType.Role, "remove", Languages.Text("A squad to take out", "뺄 팀")),
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(Change(interaction)));

    private OutgoingMessage Change(CommandInteraction interaction)
    {
        var texts = SquadTexts.Both.In(interaction.Locale);
        var guild = interaction.Guild();
        var squads = members.Squads(guild).ToHashSet();
        string?[] lines = [Add(interaction, squads, texts), Remove(interaction, squads, texts)];
        store.Set(guild, squads, interaction.User.Id, clock.Now());
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title,
                    Description = squads.Count == 0
                        ? texts.None
                        : $"{string.Join('\n', squads.Order().Select(squad => squad.RoleMention()))}\n{texts.Foot}",
                    Color = 0x5865F2,
                },
            ],
        };
    }

    /// <summary>What to say of it; null when nothing was to be added.</summary>
    private static string? Add(CommandInteraction interaction, HashSet<Snowflake> squads, SquadTexts texts)
    {
        if (interaction.Options.Id("add") is not { } role)
            return null;
        if (role == interaction.GuildId)
            return texts.Everyone;
        if (squads.Contains(role))
            return texts.AlreadyOne(role.RoleMention());
        if (squads.Count >= SquadStore.Most)
            return texts.TooMany(SquadStore.Most);
        squads.Add(role);
        return texts.Added(role.RoleMention());
    }

    private static string? Remove(CommandInteraction interaction, HashSet<Snowflake> squads, SquadTexts texts) =>
        interaction.Options.Id("remove") is not { } role ? null
        : squads.Remove(role) ? texts.Removed(role.RoleMention())
        : texts.NotASquad(role.RoleMention());
}
