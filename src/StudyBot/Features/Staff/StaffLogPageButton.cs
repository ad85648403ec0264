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

    public static CustomId To(int page, StaffLogFilter filter) => CustomId.Of(PageRoute, filter.Arguments(page));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return new(Reply.Private(refusal));
        var language = Languages.OfLocale(interaction.Locale);
        var arguments = interaction.CustomId.Arguments;
        var page = arguments.Count > 0 && int.TryParse(arguments[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new(new UpdateMessage(view.Message(interaction.Guild(), page, language, StaffLogFilter.Read(arguments))));
    }
}
