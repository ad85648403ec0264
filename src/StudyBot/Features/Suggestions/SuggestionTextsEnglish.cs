using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

internal sealed class SuggestionTextsEnglish : SuggestionTexts
{
    public override string FormTitle => "Suggest an interview question";

    public override string PromptLabel => "Question";

    public override string PromptPlaceholder => "For example: what changes in training when the batch gets larger?";

    public override string PointsLabel => "Key points, one a line (optional)";

    public override string PointsPlaceholder => "What a good answer names; up to 6.";

    public override string PointsEach => "Key points, one a line";

    public override string AnswerLabel => "Answer (optional)";

    public override string AnswerPlaceholder => "As much of it as you know is fine.";

    public override string OriginLabel => "Where did you meet it? (optional)";

    public override string OriginDescription => "Only staff read this. Please leave out people's names and what a company keeps to itself.";

    public override string OriginPlaceholder => "For example: I was asked this in a second interview for a junior data analyst.";

    public override string CreditLabel => "Show your name when it is asked?";

    public override string WithoutName => "Ask it without my name";

    public override string Sent => "📮 Your question is with the staff. Thank you!";

    public override string WhatNext =>
        "You get a direct message once they have decided. If they approve it, it joins this server's questions. `/question suggestions` shows what you sent.";

    public override string SentBefore => "You have sent this one already.";

    public override string Similar => "🔍 There is a question much like it. If yours asks something else, send it all the same.";

    public override string SimilarTitle => "Already here";

    public override string SendAnyway => "Send anyway";

    public override string Send => "Send";

    public override string Rewrite => "Change it";

    public override string SuggestAgain => "Change it and suggest again";

    public override string SuggestOne => "Suggest a question";

    public override string Withdraw => "Withdraw";

    public override string Withdrawn => "Withdrawn. Staff no longer see it.";

    public override string TakeNameOff => "Take my name off";

    public override string NameIsOff => "Your name is off: questions asked from now on do not show it. What is posted already stays as it is.";

    public override string IsKept => "What you wrote is kept for a week. `/question suggestions` opens it again.";

    public override string Unknown => "I could not find that suggestion. Please begin anew with `/question suggest`.";

    public override string NothingYet => "You have not suggested a question yet. If you met one in an interview, tell us with `/question suggest`.";

    public override string ListTitle => "Questions you suggested";

    public override string OpenPlaceholder => "Pick one to open";

    public override string BackToList => "List";

    public override string NoTopic => "No topic yet";

    public override string NoLevel => "no level yet";

    public override string KeyPoints => "Key points";

    public override string Answer => "Answer";

    public override string Origin => "Where it was met";

    public override string WithName(string name) => $"Show “Suggested by {name}” below the question";

    public override string NotSent(int problems) => problems == 1
        ? "⚠️ Not sent yet. There is one thing to fix."
        : $"⚠️ Not sent yet. There are {problems} things to fix.";

    public override string TooManyWaiting(int most) =>
        $"⏳ Not sent yet, because {most} of your suggestions are waiting. You can send it once staff decide on one, or you withdraw one.";

    public override string TooManyToday(int most, Instant until) =>
        $"⏳ Not sent yet, because you can suggest {most} questions a day. You can send it {until.Relative()}.";

    public override string UnknownTopic(string typed) =>
        $"There is no topic “{typed}”. Type a few letters into `topic` and pick one from the list, or leave it empty.";

    public override string State(Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Draft => $"Not sent yet · {suggestion.SavedAt.Relative()}",
        SuggestionState.Waiting => $"Waiting for staff · {suggestion.SentAt?.Relative()}",
        SuggestionState.Approved => $"Approved · {suggestion.DecidedAt?.Relative()}",
        SuggestionState.Declined => $"Not taken · {suggestion.DecidedAt?.Relative()}",
        _ => $"Withdrawn · {suggestion.DecidedAt?.Relative()}",
    };

    public override string Credited(string name) => $"It shows “Suggested by {name}” when it is asked.";

    public override string Approved(string? server) => $"🎉 The question you suggested{Where(server)} was approved. Thank you!";

    public override string Declined(string? server) => $"💌 The question you suggested{Where(server)} was not taken this time.";

    public override string AfterApproval => "It is one of the server's questions now, and can be the question of the day any time.";

    public override string AfterRefusal => "Thank you for taking the time. Other questions are welcome any time with `/question suggest`.";

    public override string Because(string reason) => $"Why: {reason}";

    public override string Reason(ReadyReason reason) => reason switch
    {
        ReadyReason.Similar => "There is a question much like it already.",
        ReadyReason.Unclear => "It should be a little clearer what it asks.",
        _ => "It gives away a company or a person.",
    };

    private static string Where(string? server) => server is null ? "" : $" to **{server}**";
}
