namespace StudyBot.Discord.Interactions;

/// <summary>The router's own sentences, in one language.</summary>
/// <param name="SomethingWentWrong">
/// When a handler threw, which it may have done after it had saved something. From an incident id, which the log carries too,
/// to a sentence that says what to do and claims neither that something was saved nor that nothing was.
/// </param>
/// <param name="AnswerFailed">
/// When a handler had done its work and only its answer could not be shown. From the incident id, like the one before.
/// </param>
/// <param name="OnlyInGuild">To someone who sent a command in direct messages that needs a guild.</param>
/// <param name="NotForYou">To someone who pressed another member's button.</param>
/// <param name="NoLongerWorks">To someone who pressed a button that this version does not know, or that was forged.</param>
/// <param name="WhatYouWrote">Above the words of a form, which come back with the apology.</param>
public sealed record RouterTexts(
    Func<string, string> SomethingWentWrong, Func<string, string> AnswerFailed, string OnlyInGuild, string NotForYou, string NoLongerWorks,
    string WhatYouWrote);

/// <summary>The router's sentences in a member's Discord locale.</summary>
public delegate RouterTexts RouterTextsSelector(string locale);
