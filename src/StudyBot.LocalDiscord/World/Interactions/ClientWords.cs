namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>What Discord's client shows to a member when an interaction goes nowhere.</summary>
internal static class ClientWords
{
    public const string DidNotRespond = "The application did not respond";
    public const string InteractionFailed = "This interaction failed";
    public const string LoadingOptionsFailed = "Loading options failed";
}
