using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>What members read who suggest a question.</summary>
internal abstract class SuggestionTexts
{
    public static Bilingual<SuggestionTexts> Both { get; } = new(new SuggestionTextsKorean(), new SuggestionTextsEnglish());

    /// <summary>At most 45 characters, as all labels of the form.</summary>
    public abstract string FormTitle { get; }

    public abstract string PromptLabel { get; }

    /// <summary>At most 100 characters, as all placeholders.</summary>
    public abstract string PromptPlaceholder { get; }

    public abstract string PointsLabel { get; }

    public abstract string PointsPlaceholder { get; }

    /// <summary>Where they must be there.</summary>
    public abstract string PointsEach { get; }

    public abstract string AnswerLabel { get; }

    public abstract string AnswerPlaceholder { get; }

    public abstract string OriginLabel { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string OriginDescription { get; }

    public abstract string OriginPlaceholder { get; }

    public abstract string CreditLabel { get; }

    public abstract string WithoutName { get; }

    public abstract string Sent { get; }

    public abstract string WhatNext { get; }

    public abstract string SentBefore { get; }

    public abstract string Similar { get; }

    public abstract string SimilarTitle { get; }

    public abstract string SendAnyway { get; }

    public abstract string Send { get; }

    public abstract string Rewrite { get; }

    public abstract string SuggestAgain { get; }

    public abstract string SuggestOne { get; }

    public abstract string Withdraw { get; }

    public abstract string Withdrawn { get; }

    public abstract string TakeNameOff { get; }

    public abstract string NameIsOff { get; }

    public abstract string IsKept { get; }

    public abstract string Unknown { get; }

    public abstract string NothingYet { get; }

    public abstract string ListTitle { get; }

    public abstract string OpenPlaceholder { get; }

    public abstract string BackToList { get; }

    public abstract string NoTopic { get; }

    public abstract string NoLevel { get; }

    public abstract string KeyPoints { get; }

    public abstract string Answer { get; }

    public abstract string Origin { get; }

    /// <param name="name">Not escaped: it stands in a select.</param>
    public abstract string WithName(string name);

    public abstract string NotSent(int problems);

    /// <param name="most">How many can wait.</param>
    public abstract string TooManyWaiting(int most);

    /// <param name="most">How many can be sent in a day.</param>
    /// <param name="until">When the next can be sent.</param>
    public abstract string TooManyToday(int most, Instant until);

    /// <param name="typed">Escaped.</param>
    public abstract string UnknownTopic(string typed);

    /// <summary>How it stands with a suggestion, in a few words.</summary>
    public abstract string State(Suggestion suggestion);

    public abstract string Credited(string name);

    /// <summary>Above what became of suggestions, when no direct message could bring it.</summary>
    /// <param name="server">Its name, escaped; null where it goes without saying.</param>
    public abstract string Approved(string? server);

    /// <inheritdoc cref="Approved"/>
    public abstract string Declined(string? server);

    public abstract string AfterApproval { get; }

    public abstract string AfterRefusal { get; }

    public abstract string Because(string reason);

    public abstract string Reason(ReadyReason reason);

    /// <summary>All that staff said about declining, on one line; null when they said nothing.</summary>
    public string? ReasonOf(Suggestion suggestion)
    {
        string?[] reasons =
        [
            suggestion.ReadyReason is { } ready ? Reason(ready) : null,
            suggestion.Reason is { } words ? DisplayText.Escape(words) : null,
        ];
        var said = string.Join(' ', reasons.OfType<string>());
        return said.Length == 0 ? null : Because(said);
    }
}
