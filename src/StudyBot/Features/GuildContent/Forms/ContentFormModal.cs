using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Takes a filled-in form in.</summary>
internal sealed class ContentFormModal(
    StaffRights rights,
    GuildLibraries libraries,
    ContentLibrary builtIn,
    GuildContentStore store,
    ContentDraftStore drafts,
    FormRefusal refusals,
    ItemView view,
    TimeProvider clock) : IModalHandler
{
    public string Route => ContentModal.Save;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(rights.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Take(interaction));

    private Reply Take(ModalInteraction interaction)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        if (ContentForm.Read(interaction.CustomId) is not { } form)
            return Reply.Private(texts.UnknownForm);
        var actor = Actor.Of(interaction, clock);
        var item = form.ItemId is { } id ? libraries.OwnOf(actor.GuildId).Find(id) : null;
        if (form.ItemId is not null && item?.Entry.Kind != form.Kind)
            return Reply.Private(texts.NoSuchItem);
        if (item is not null && item.Revision != form.Revision)
            return Reply.Private(refusals.Changed(interaction, form, item));

        var written = FormValues.Check(form, interaction.Fields, item?.Entry, builtIn);
        if (written.Entry is not { } entry)
            return Reply.Private(refusals.Problems(interaction, form, written.Problems));
        var outcome = store.Save(new ContentSave(actor, [new ItemChange(entry, item?.Id, item?.Revision)]));
        if (!outcome.IsSaved)
        {
            var now = item is null ? null : libraries.OwnOf(actor.GuildId).Find(item.Id);
            return Reply.Private(now is not null && now.Revision != form.Revision
                ? refusals.Changed(interaction, form, now)
                : refusals.Problems(interaction, form, [.. outcome.Problems.Select(problem => problem.Problem)]));
        }

        drafts.Drop(actor.GuildId, actor.By, interaction.CustomId.Value);
        var notice = outcome.Changed == 0 ? texts.NothingChanged : item is null ? texts.Added(form.Kind) : texts.Edited(form.Kind);
        return Reply.Private(view.Message(interaction, libraries.OwnOf(actor.GuildId).Find(outcome.Ids[0])!, form.Language, notice));
    }
}
