using System.Globalization;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>A member's own answers as a private list, ten to a page.</summary>
internal sealed class OwnAnswersView(OwnAnswersList list, GuildLibraries libraries, MemberChoices choices)
{
    private const int LongestPrompt = 70;

    /// <param name="interaction">Whose, and where.</param>
    /// <param name="term">In the search's own spelling; empty for all.</param>
    /// <param name="number">Of the page, from 0; beyond the last, the last.</param>
    public OutgoingMessage Message(Interaction interaction, string term, int number)
    {
        var texts = OwnAnswersTexts.Both.In(interaction.Locale);
        var page = list.Page(interaction, term, number);
        if (page.Count == 0)
            return new OutgoingMessage { Content = term.Length > 0 ? texts.NothingFound(DisplayText.Escape(term)) : texts.NothingYet, Embeds = [], Components = [] };
        var studyDay = choices.DayOf(interaction);
        var entries = page.Answers.Select(answer => Entry(interaction, studyDay, answer)).ToList();
        var first = (page.Page * OwnAnswersPage.Size) + 1;
        return new OutgoingMessage
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Title = term.Length > 0 ? texts.FoundTitle(page.Count) : texts.Title(page.Count),
                    Description = string.Join('\n', entries.Select((entry, index) => $"`{first + index}` **{entry.Prompt}**\n-# {entry.About}{entry.Marks}")),
                    Color = 0x5865F2,
                    Footer = Footer(page, texts),
                },
            ],
            Components = [.. Rows(page, term, entries, texts)],
        };
    }

    private OwnAnswersEntry Entry(Interaction interaction, StudyDay studyDay, OwnAnswer answer)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = OwnAnswersTexts.Both.In(language);
        var date = LocalDatePattern.Iso.Format(studyDay.DateOf(answer.AnsweredAt));
        var id = answer.Id.ToString(CultureInfo.InvariantCulture);
        if (libraries.Of(interaction.GuildId).FindQuestion(answer.QuestionId) is not { } question)
            return new OwnAnswersEntry(id, texts.QuestionGone, date, "");
        var prompt = OneLine(question.Text.In(language).Prompt);
        var practice = answer.PractisedOn is null ? "" : $" · {texts.Practice}";
        var marks = answer.Covered is { } bits ? $" · ☑ {new Coverage(bits, question.Text.In(language).KeyPoints.Count).Count}/{question.Text.In(language).KeyPoints.Count}" : "";
        return new OwnAnswersEntry(id, prompt, $"{date} · {question.Topic.Name.In(language)}{practice}", answer.SharedAt is null ? marks : $"{marks} · 📤");
    }

    private static EmbedFooter? Footer(OwnAnswersPage page, OwnAnswersTexts texts)
    {
        var lines = new List<string>();
        if (page.Last > 0)
            lines.Add(texts.Page(page.Page + 1, page.Last + 1));
        if (page.Searched is { } count)
            lines.Add(texts.Searched(count));
        return lines.Count > 0 ? new EmbedFooter(string.Join('\n', lines)) : null;
    }

    private static IEnumerable<ActionRow> Rows(OwnAnswersPage page, string term, IReadOnlyList<OwnAnswersEntry> entries, OwnAnswersTexts texts)
    {
        var options = entries.Select(entry => new SelectOption(entry.Prompt, entry.Id, entry.About)).ToList();
        yield return new ActionRow(new StringSelect(OwnAnswerOpenSelect.To(), options) { Placeholder = texts.OpenPlaceholder });
        var buttons = new List<Button>();
        if (page.Last > 0)
        {
            buttons.Add(new Button(OwnAnswersPageButton.To(page.Page - 1, term), texts.Previous) { Emoji = "◀️", Disabled = page.Page == 0 });
            buttons.Add(new Button(OwnAnswersPageButton.To(page.Page + 1, term), texts.Next) { Emoji = "▶️", Disabled = page.Page == page.Last });
        }

        buttons.Add(new Button(OwnAnswersExportButton.To(), texts.Export) { Emoji = "📄" });
        yield return new ActionRow(buttons);
    }

    private static string OneLine(string prompt) =>
        DisplayText.Shorten(PromptLine.Of(prompt), LongestPrompt);

    /// <summary>What a list says of an answer.</summary>
    private sealed record OwnAnswersEntry(string Id, string Prompt, string About, string Marks);
}
