namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>One mistake, in Discord's own code and words.</summary>
internal sealed partial record FormError(string Code, string Message);
