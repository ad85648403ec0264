using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary><c>/excuse list</c>: what a member asked for, and how it stands.</summary>
internal sealed class ExcuseListCommand(ExcuseStore excuses, MemberNews news) : IChatInputCommand
{
    private const int MostShown = 15;

    public CommandSpec Spec { get; } = new("excuse list", Languages.Text("The days you asked for", "내가 신청한 날과 결과를 봐요"));

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(news.Above(interaction, List(excuses, interaction, notice: null))));

    /// <param name="excuses">Where they are.</param>
    /// <param name="interaction">Of the member whose they are.</param>
    /// <param name="notice">Above them; null for none.</param>
    public static OutgoingMessage List(ExcuseStore excuses, Interaction interaction, string? notice)
    {
        var texts = ExcuseTexts.Both.In(interaction.Locale);
        var own = excuses.Of(interaction.Guild(), interaction.User.Id, MostShown);
        var lines = own.Select(excuse => string.Join(" · ", new[]
        {
            $"**{texts.Range(excuse.First, excuse.Last)}**",
            excuse.IsGift ? texts.Gift : texts.State(excuse.State),
            excuse.Decision is { } said ? DisplayText.Escape(said) : null,
        }.OfType<string>()));
        var pending = own.Where(excuse => excuse.State == ExcuseState.Pending).ToList();
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds = [new Embed { Title = texts.ListTitle, Description = own.Count == 0 ? texts.None : string.Join('\n', lines), Color = 0x5865F2 }],
            Components = pending.Count == 0 ? [] :
            [
                new ActionRow(new StringSelect(ExcuseWithdrawSelect.Id, [.. pending.Select(excuse => new SelectOption(
                    texts.Range(excuse.First, excuse.Last), excuse.Id.ToString()))])
                {
                    Placeholder = texts.WithdrawPlaceholder,
                }),
            ],
        };
    }
}
