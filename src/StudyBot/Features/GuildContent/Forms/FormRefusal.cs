using System.Text;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>
/// What somebody is told whose form could not be stored. It gives the text back, as a file and in a button that opens the
/// form again as it was left: nothing that was written is lost.
/// </summary>
internal sealed class FormRefusal(ContentDraftStore drafts, TimeProvider clock)
{
    private const int MostProblems = 10;
    private const int LongestField = 1024;

    public OutgoingMessage Problems(ModalInteraction interaction, ContentForm form, IReadOnlyList<DraftProblem> problems)
    {
        var reader = Languages.OfLocale(interaction.Locale);
        var texts = ContentTexts.Both.In(reader);
        var lines = problems.Take(MostProblems).Select(problem => $"• {problem.Line(reader)}")
            .Prepend(texts.NotStored(problems.Count))
            .Concat(problems.Count > MostProblems ? [texts.MoreProblems(problems.Count - MostProblems)] : [])
            .Append($"-# {texts.TextIsKept}");
        return Keep(interaction, form, new OutgoingMessage { Content = string.Join('\n', lines) }, texts.OpenAgain);
    }

    /// <summary>Somebody else was quicker; the text waits, and goes over theirs only if its author wants that.</summary>
    public OutgoingMessage Changed(ModalInteraction interaction, ContentForm form, OwnItem now)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var names = DraftTexts.Both.In(interaction.Locale);
        var values = FormValues.Of(now.Entry, form.Language);
        var changed = FieldPrints.Changed(form.Kind, form.Prints, values);
        var rebased = form with { Revision = now.Revision, Prints = FieldPrints.Of(form.Kind, values) };
        return Keep(
            interaction,
            rebased,
            new OutgoingMessage
            {
                Content = $"{texts.ChangedMeanwhile(now.ChangedBy.UserMention(), now.ChangedAt.Relative())}\n-# {texts.TextIsKept}",
                Embeds =
                [
                    new Embed
                    {
                        Title = texts.StandsNow,
                        Description = changed.Count == 0 ? texts.OtherLanguageChanged : null,
                        Fields =
                        [
                            .. changed.Select(field => new EmbedField(
                                names.Name(field.Field), Shown(values.GetValueOrDefault(field.Input, ""), texts))),
                        ],
                    },
                ],
            },
            texts.OpenMine);
    }

    /// <summary>A sentence that ends it, and what was written as a file: nobody else has it.</summary>
    public static OutgoingMessage GivenBack(ModalInteraction interaction, string sentence) => new()
    {
        Content = $"{sentence}\n-# {ContentTexts.Both.In(interaction.Locale).TextIsAttached}",
        Files = [File(interaction)],
    };

    private OutgoingMessage Keep(ModalInteraction interaction, ContentForm form, OutgoingMessage message, string again)
    {
        drafts.Keep(
            interaction.Id, Actor.Of(interaction, clock), new ContentDraft(form.To(ContentModal.Save).Value, interaction.Fields));
        return message with
        {
            Components =
            [
                new ActionRow(new Button(ContentAgainButton.To(interaction.Id), again, ButtonStyle.Primary) { Emoji = "✍️" }),
            ],
            Files = [File(interaction)],
        };
    }

    /// <summary>Each field with its name, whichever form it is of.</summary>
    private static FileUpload File(ModalInteraction interaction)
    {
        var names = DraftTexts.Both.In(interaction.Locale);
        var fields = Enum.GetValues<ItemKind>().SelectMany(FormField.Of).Where(field => interaction.Fields.ContainsKey(field.Input));
        var text = string.Join("\n\n", fields.Select(field => $"[{names.Name(field.Field)}]\n{interaction.Fields[field.Input]}"));
        return new FileUpload("draft.txt", Encoding.UTF8.GetBytes(text));
    }

    private static string Shown(string text, ContentTexts texts) =>
        text.Length == 0 ? texts.NothingThere : DisplayText.Shorten(text, LongestField);
}
