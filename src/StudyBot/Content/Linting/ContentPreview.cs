using StudyBot.Discord.Interactions;
using StudyBot.Words;

namespace StudyBot.Content.Linting;

/// <summary>An item as a member would see it. The features give these, so that content is tried on what the bot really sends.</summary>
/// <param name="View">What the view is called in a sentence: "the model answer".</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Response">What the bot would answer.</param>
internal sealed record ContentPreview(string View, Language Language, InteractionResponse Response);
