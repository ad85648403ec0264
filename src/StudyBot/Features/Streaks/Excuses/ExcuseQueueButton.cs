using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Shows one of staff the request that waits longest, to decide on it there.</summary>
internal sealed class ExcuseQueueButton(StaffRights rights, ExcuseStore excuses) : IComponentHandler
{
    private const string QueueRoute = "excuse:queue";

    public string Route => QueueRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId Id { get; } = CustomId.Of(QueueRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var language = Languages.OfLocale(interaction.Locale);
        return new(excuses.LongestWaiting(interaction.Guild()) is { } excuse
            ? Reply.Private(ExcuseView.Waiting(excuse, language))
            : Reply.Private(ExcuseTexts.Both.In(language).NothingWaits));
    }
}
