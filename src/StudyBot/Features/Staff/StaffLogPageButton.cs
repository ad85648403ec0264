using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff;

/// <summary>Turns the page of the log; a page that does not exist is the nearest that does.</summary>
internal sealed class StaffLogPageButton(StaffRights rights, StaffLogView view) : IComponentHandler
{
    private const string PageRoute = "staff:log";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int page) => CustomId.Of(PageRoute, page.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var language = Languages.OfLocale(interaction.Locale);
        return new(new UpdateMessage(view.Message(interaction.Guild(), interaction.Page(), language)));
    }
}
