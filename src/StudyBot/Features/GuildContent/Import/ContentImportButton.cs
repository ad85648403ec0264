using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>Stores a file that was shown: <c>content:import:id</c>.</summary>
internal sealed class ContentImportButton(StaffRights rights, ContentImportStore imports, ImportDesk desk, TimeProvider clock) : IComponentHandler
{
    private const string Import = "content:import";

    public string Route => Import;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake importId) => CustomId.Of(Import, importId.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Press(interaction));

    private InteractionResponse Press(ComponentInteraction interaction)
    {
        var texts = ImportTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var number] || !Snowflake.TryParse(number, CultureInfo.InvariantCulture, out var id) ||
            Find(id, interaction) is not { } import)
        {
            return Reply.Private(texts.PreviewGone);
        }

        return import.StoredAt is null && desk.StoreShown(import, Actor.Of(interaction, clock), Languages.OfLocale(interaction.Locale)) is { } message
            ? new UpdateMessage(message)
            : Reply.Private(StoredBefore(Find(id, interaction) ?? import, texts));
    }

    private KeptImport? Find(Snowflake id, ComponentInteraction interaction) => imports.Find(id, interaction.Guild(), clock.Now());

    private static string StoredBefore(KeptImport import, ImportTexts texts) => import is { StoredBy: { } by, StoredAt: { } at }
        ? texts.StoredBefore(by.UserMention(), at.Relative())
        : texts.PreviewGone;
}
