using System.Globalization;
using StudyBot.Content.Search;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Own;

/// <summary>Turns the page of one's own answers; a page that does not exist is the nearest that does.</summary>
internal sealed class OwnAnswersPageButton(OwnAnswersView view) : IComponentHandler
{
    /// <summary>A search that a custom id has room for.</summary>
    public const int LongestTerm = 48;

    private const string Page = "answers:page";

    public string Route => Page;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int page, string term) => CustomId.Of(Page, page.ToString(CultureInfo.InvariantCulture), term);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (number, term) = interaction.CustomId.Arguments is [var page, var typed] &&
            int.TryParse(page, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var known)
                ? (known, SearchTerm.Of(typed, LongestTerm))
                : (0, "");
        var message = view.Message(interaction, term, number);
        return new(interaction.Turn(message));
    }
}
