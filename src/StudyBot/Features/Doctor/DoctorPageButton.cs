using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Doctor;

/// <summary>Examines anew and shows a page of it; one that does not exist is the nearest that does.</summary>
internal sealed class DoctorPageButton(StaffRights rights, DoctorView view) : IComponentHandler
{
    private const string PageRoute = "doctor:page";
    private const string Anew = "again";

    public string Route => PageRoute;

    public Deferral Deferral => Deferral.Update;

    /// <summary>The first page, by a button of its own: two of a message cannot bear one id.</summary>
    public static CustomId Again { get; } = CustomId.Of(PageRoute, Anew);

    public static CustomId To(int page) => CustomId.Of(PageRoute, page.ToString(CultureInfo.InvariantCulture));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        rights.Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : interaction.Turn(await view.MessageAsync(interaction, interaction.Page(), cancellationToken));
}
