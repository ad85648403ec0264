using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Listing;
using StudyBot.Staff;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Takes a filled-in form in.</summary>
internal sealed class ContentFormModal(
    StaffRights rights,
    GuildLibraries libraries,
    ContentLibrary builtIn,
    GuildContentStore store,
    CopyStore copies,
    ItemShelf shelf,
    ContentDraftStore drafts,
    FormRefusal refusals,
    ItemView view,
    TimeProvider clock) : IModalHandler
{
    public string Route => ContentModal.Save;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) => new(Reply.Private(
        rights.Refusal(interaction) is { } refusal ? FormRefusal.GivenBack(interaction, refusal) : Take(interaction)));

    private OutgoingMessage Take(ModalInteraction interaction)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        if (ContentForm.Read(interaction.CustomId) is not { } form)
            return FormRefusal.GivenBack(interaction, texts.UnknownForm);
        var actor = Actor.Of(interaction, clock);
        var item = form.ItemId is { } id ? libraries.OwnOf(actor.GuildId).Find(id) : null;
        var original = form.CopyOf is { } key ? shelf.FindBuiltIn(actor.GuildId, form.Kind, key) : null;
        if ((form.ItemId is not null && item?.Entry.Kind != form.Kind) || (form.CopyOf is not null && original is null))
            return FormRefusal.GivenBack(interaction, texts.NoSuchItem);
        if (item is not null && item.Revision != form.Revision)
            return refusals.Changed(interaction, form, item);

        var before = item?.Entry ?? (original is null ? null : shelf.EntryOf(original.Ref));
        var written = FormValues.Check(form, interaction.Fields, before, builtIn);
        return written.Entry is { } entry
            ? Store(interaction, form, new ContentSave(actor, [new ItemChange(entry, item?.Id, item?.Revision)]), original)
            : refusals.Problems(interaction, form, written.Problems);
    }

    /// <param name="interaction">Staff's.</param>
    /// <param name="form">What was filled in.</param>
    /// <param name="save">What comes of it.</param>
    /// <param name="original">The built-in item that it is a copy of; null for none.</param>
    private OutgoingMessage Store(ModalInteraction interaction, ContentForm form, ContentSave save, ShelfItem? original)
    {
        var (texts, guild) = (ContentTexts.Both.In(interaction.Locale), save.Actor.GuildId);
        var outcome = original is null ? store.Save(save) : copies.Save(save, original);
        if (!outcome.IsSaved)
        {
            var now = form.ItemId is { } id ? libraries.OwnOf(guild).Find(id) : null;
            return now is not null && now.Revision != form.Revision
                ? refusals.Changed(interaction, form, now)
                : refusals.Problems(interaction, form, [.. outcome.Problems.Select(problem => problem.Problem)]);
        }

        drafts.Drop(guild, save.Actor.By, interaction.CustomId.Value);
        var notice = outcome.Changed == 0 ? texts.NothingChanged
            : original is not null ? texts.Copied(form.Kind)
            : form.ItemId is null ? texts.Added(form.Kind) : texts.Edited(form.Kind);
        var stored = libraries.OwnOf(guild).Find(outcome.Ids[0])!;
        var doubts = LanguageDoubt.Of(stored.Entry);
        return view.Message(
            interaction, stored, form.Language, doubts.Count == 0 ? notice : $"{notice}\n⚠️ {DraftTexts.Both.In(interaction.Locale).Doubts(doubts)}");
    }
}
