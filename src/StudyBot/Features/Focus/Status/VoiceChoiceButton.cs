using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Voice;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Status;

/// <summary>A member's own say in whether their time in voice counts.</summary>
internal sealed class VoiceChoiceButton(
    FocusStatusView view, VoiceChannels channels, VoicePresence presence, TimeProvider clock) : IComponentHandler
{
    private const string ButtonRoute = "focus:voice";
    private const string Off = "off";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    /// <param name="off">Whether it turns counting off.</param>
    /// <param name="locale">The reader's.</param>
    public static Button To(bool off, string locale)
    {
        var texts = VoiceTexts.Both.In(locale);
        return new Button(CustomId.Of(ButtonRoute, off ? Off : "on"), off ? texts.RefuseButton : texts.AllowButton) { Emoji = "🎧" };
    }

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var refuses = interaction.CustomId.Arguments is [Off];
        channels.Refuse(interaction.Guild(), interaction.User.Id, refuses, clock.Now());
        presence.LookAgain(interaction.Guild(), interaction.User.Id);
        var texts = VoiceTexts.Both.In(interaction.Locale);
        return new(interaction.Turn(view.Of(interaction, refuses ? texts.NowRefused : texts.NowAllowed)));
    }
}
