using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>
/// Shows an item of a file whole, in each of its languages, before anything is stored: so a column that slipped is seen.
/// <c>content:look:id:place</c>, the place from 0 among what would be stored.
/// </summary>
internal sealed class ContentImportLookButton(
    StaffRights rights, ContentImportStore imports, ImportPlanner planner, ContentLibrary builtIn, TimeProvider clock) : IComponentHandler
{
    private const string Look = "content:look";

    public string Route => Look;

    /// <summary>Beside the preview, which keeps its button.</summary>
    public Deferral Deferral => Deferral.Private;

    public static Button To(Snowflake importId, int place, string label, string emoji) =>
        new(CustomId.Of(Look, importId.ToString(), place.ToString(CultureInfo.InvariantCulture)), label) { Emoji = emoji };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(Reply.Private(rights.Refusal(interaction) is { } refusal ? OutgoingMessage.Text(refusal) : Show(interaction)));

    private OutgoingMessage Show(ComponentInteraction interaction)
    {
        var texts = ImportTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var number, var written] ||
            !Snowflake.TryParse(number, CultureInfo.InvariantCulture, out var id) ||
            !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ||
            imports.Find(id, interaction.Guild(), clock.Now()) is not { StoredAt: null } import)
        {
            return OutgoingMessage.Text(texts.PreviewGone);
        }

        var plan = planner.Plan(import.GuildId, ContentFile.Read(import.FileName, import.Content, Languages.OfCode(import.Language)));
        return plan.Touched.ElementAtOrDefault(place) is { } item
            ? Whole(interaction, plan, item, import.Id, place)
            : OutgoingMessage.Text(texts.PreviewGone);
    }

    private OutgoingMessage Whole(ComponentInteraction interaction, ImportPlan plan, PlannedItem item, Snowflake importId, int place)
    {
        var texts = ImportTexts.Both.In(interaction.Locale);
        var row = FileTexts.Both.In(interaction.Locale).Place(plan.Format, item.Row.Line);
        return new OutgoingMessage
        {
            Content = $"**{row}**\n-# {texts.NotStoredYet}",
            Embeds = [.. Enum.GetValues<Language>().Where(item.Entry.Has).SelectMany(language => ItemPreview.Of(item.Entry, language, builtIn))],
            Components = place + 1 < plan.Touched.Count ? [new ActionRow(To(importId, place + 1, texts.OpenNext, "▶️"))] : [],
        };
    }
}
