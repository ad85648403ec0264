using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Voice;

/// <summary>"Yes, still here", mostly in direct messages; the stay says whose it is.</summary>
internal sealed class StillHereButton(VoiceStore store, VoicePresence presence, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "focus:here";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId For(long stretch) => CustomId.Of(ButtonRoute, stretch.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = VoiceTexts.Both.In(interaction.Locale);
        var answered = interaction.CustomId.Arguments is [var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? store.Answer(id, interaction.User.Id, clock.Now())
            : null;
        if (answered is null)
            return new(Reply.Private(texts.NotYours));
        if (answered.State == StretchState.Asleep)
            presence.LookAgain(answered.GuildId, answered.UserId);
        return new(new UpdateMessage(new OutgoingMessage
        {
            Content = answered.State switch
            {
                StretchState.Open => texts.GoesOn,
                StretchState.Asleep => texts.GoesOnAnew(answered.Mark),
                _ => texts.HasEnded,
            },
            Components = [],
        }));
    }
}
