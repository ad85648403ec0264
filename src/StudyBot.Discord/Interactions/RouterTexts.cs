namespace StudyBot.Discord.Interactions;

/// <summary>The router's own sentences, in one language.</summary>
/// <param name="SomethingWentWrong">From an incident id, which the log carries too, to a sentence that says what to do.</param>
/// <param name="NotForYou">To someone who pressed another member's button.</param>
/// <param name="NoLongerWorks">To someone who pressed a button that this version does not know, or that was forged.</param>
public sealed record RouterTexts(Func<string, string> SomethingWentWrong, string NotForYou, string NoLongerWorks);

/// <summary>The router's sentences in a member's Discord locale.</summary>
public delegate RouterTexts RouterTextsSelector(string locale);
