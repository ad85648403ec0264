namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Discord's client would not let the member do this; nothing is sent. Caught where the member's act began.</summary>
internal sealed class Refusal(string message) : Exception(message);
