using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>
/// What happens to a suggestion on its way to staff: it is sent, or kept with a sentence that says what to do. Nothing that
/// somebody wrote is lost.
/// </summary>
internal sealed class SuggestionDoor(
    SuggestionStore store, GuildLibraries libraries, MemberChoices choices, SchedulerSignal scheduler, OwnSuggestions view)
{
    /// <param name="interaction">The author's.</param>
    /// <param name="written">As it was typed, with the time of this attempt.</param>
    /// <param name="anyway">Whether its author knows of the question that it resembles.</param>
    public OutgoingMessage Take(Interaction interaction, Suggestion written, bool anyway)
    {
        var texts = SuggestionTexts.Both.In(interaction.Locale);
        if (store.Find(written.GuildId, written.UserId, written.Id) is { State: not SuggestionState.Draft } before)
            return Before(interaction, before, texts);
        var (tidy, problems) = SuggestionRules.Check(written);
        if (problems.Count > 0)
            return Keep(written, Problems(problems, Languages.OfLocale(interaction.Locale)), texts);
        if (anyway)
            return Send(interaction, tidy, texts);
        return SimilarQuestions.Nearest(libraries.Of(written.GuildId).Questions, tidy.Prompt) is { } similar
            ? Keep(tidy with { SimilarTo = similar.Id }, Resembles(similar, Languages.OfLocale(interaction.Locale)), texts, texts.SendAnyway)
            : Send(interaction, tidy with { SimilarTo = null }, texts);
    }

    private OutgoingMessage Send(Interaction interaction, Suggestion suggestion, SuggestionTexts texts)
    {
        var day = choices.DayOf(interaction);
        var today = day.DateOf(suggestion.SavedAt);
        switch (store.Send(suggestion, day.StartOf(today), today))
        {
            case SendOutcome.Sent:
                scheduler.Wake();
                var sent = suggestion with { State = SuggestionState.Waiting, SentAt = suggestion.SavedAt };
                return view.Message(interaction, sent, $"{texts.Sent}\n-# {texts.WhatNext}");
            case SendOutcome.SentBefore:
                return Before(interaction, store.Find(suggestion.GuildId, suggestion.UserId, suggestion.Id)!, texts);
            case SendOutcome.TooManyWaiting:
                return Kept(suggestion, OutgoingMessage.Text(texts.TooManyWaiting(SuggestionLimits.Waiting)), texts, texts.Send);
            case SendOutcome.TooManyToday:
                return Kept(suggestion, OutgoingMessage.Text(texts.TooManyToday(SuggestionLimits.ADay, day.EndOf(today))), texts, texts.Send);
            default:
                return OutgoingMessage.Text(texts.Unknown);
        }
    }

    private OutgoingMessage Before(Interaction interaction, Suggestion sent, SuggestionTexts texts) =>
        view.Message(interaction, sent, $"{texts.SentBefore}\n{OwnSuggestions.StateLine(sent, texts)}");

    private OutgoingMessage Keep(Suggestion draft, OutgoingMessage message, SuggestionTexts texts, string? send = null) =>
        store.Keep(draft) ? Kept(draft, message, texts, send) : OutgoingMessage.Text(texts.Unknown);

    /// <param name="draft">Stored.</param>
    /// <param name="message">What its author is told.</param>
    /// <param name="texts">The author's.</param>
    /// <param name="send">What is on the button that sends it as it is; null for no such button.</param>
    private static OutgoingMessage Kept(Suggestion draft, OutgoingMessage message, SuggestionTexts texts, string? send)
    {
        var rewrite = SuggestRewriteButton.To(draft, texts);
        return message with
        {
            Content = $"{message.Content}\n-# {texts.IsKept}",
            Components = [send is null ? new ActionRow(rewrite) : new ActionRow(SuggestSendButton.To(draft, send), rewrite)],
        };
    }

    private static OutgoingMessage Problems(IReadOnlyList<DraftProblem> problems, Language reader) => OutgoingMessage.Text(string.Join(
        '\n',
        problems.Select(problem => $"• {problem.Line(reader)}").Prepend(SuggestionTexts.Both.In(reader).NotSent(problems.Count))));

    private static OutgoingMessage Resembles(Question similar, Language reader)
    {
        var texts = SuggestionTexts.Both.In(reader);
        return new OutgoingMessage
        {
            Content = texts.Similar,
            Embeds =
            [
                new Embed
                {
                    Author = new EmbedAuthor($"{similar.Topic.Name.In(reader)} · {QuestionCardTexts.Both.In(reader).Level(similar.Level)}"),
                    Title = texts.SimilarTitle,
                    Description = similar.Text.In(reader).Prompt,
                },
            ],
        };
    }
}
