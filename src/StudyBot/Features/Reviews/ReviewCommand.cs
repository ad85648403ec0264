using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary><c>/review</c>: what is about to be forgotten.</summary>
internal sealed class ReviewCommand(ReviewVisits visits, ReviewStore store) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new(
        "review", Languages.Text("Recall what you answered before you forget it", "답했던 질문을 잊기 전에 다시 떠올려요"))
    {
        Options =
        [
            new(CommandOptionType.Integer, "cap", Languages.Text("How many a day at most; stays until you change it", "하루에 많아야 몇 개 (계속 유지돼요)"))
            {
                MinValue = ReviewStore.FewestADay,
                MaxValue = ReviewStore.MostADay,
            },
        ],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(Open(interaction)));

    private OutgoingMessage Open(CommandInteraction interaction)
    {
        var visit = visits.Of(interaction, Languages.OfLocale(interaction.Locale));
        if (interaction.Options.Integer("cap") is not { } cap)
            return visits.Next(visit, ReviewNotice.None);
        // Discord's client keeps these bounds too, but an interaction can be made by hand.
        if (cap is < ReviewStore.FewestADay or > ReviewStore.MostADay)
            return OutgoingMessage.Text(visit.Texts.CapOutOfRange(ReviewStore.FewestADay, ReviewStore.MostADay));
        store.SetCap(visit.GuildId, visit.UserId, (int)cap);
        return visits.Next(visit, new ReviewNotice([visit.Texts.CapSet((int)cap)]));
    }
}
