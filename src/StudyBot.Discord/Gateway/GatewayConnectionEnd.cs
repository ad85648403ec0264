namespace StudyBot.Discord.Gateway;

/// <summary>How a connection ended. Every end has a reason and a decision.</summary>
/// <param name="Recovery">What follows, given what is left of the session.</param>
/// <param name="Reason">A sentence for the log; for <see cref="GatewayRecovery.Stop"/>, for the operator.</param>
/// <param name="LiveFor">How long events flowed; zero when the session never stood.</param>
internal sealed record GatewayConnectionEnd(GatewayRecovery Recovery, string Reason, TimeSpan LiveFor);
