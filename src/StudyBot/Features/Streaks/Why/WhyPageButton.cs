using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

/// <summary>Turns the page of <c>/streak why</c>. Whoever presses sees their own days, whatever the button says.</summary>
internal sealed class WhyPageButton(WhyView view, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string PageRoute = "streak:why";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int page) => CustomId.Of(PageRoute, page.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(new UpdateMessage(view.Of(
            interaction.Guild(),
            interaction.User.Id,
            choices.DayOf(interaction),
            clock.Now(),
            interaction.Page(),
            Languages.OfLocale(interaction.Locale))));
}
