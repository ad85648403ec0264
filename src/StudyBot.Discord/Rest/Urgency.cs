namespace StudyBot.Discord.Rest;

/// <summary>Who goes first when there is more to send than Discord takes from a bot in a second.</summary>
public enum Urgency
{
    /// <summary>After all others, but for one turn in <see cref="RateLimits.Turnstile.PatientShare"/>, so that it comes about in any case.</summary>
    Patient,

    /// <summary>What nobody said anything else of.</summary>
    Usual,

    /// <summary>Before all others: a member has pressed something and looks at the screen.</summary>
    Awaited,
}

/// <summary>The urgency of all that an asynchronous method sends, and the methods that it calls.</summary>
public static class RequestUrgency
{
    private static readonly AsyncLocal<Urgency?> OfFlow = new();

    /// <summary>Read when a request is made.</summary>
    internal static Urgency Current => OfFlow.Value ?? Urgency.Usual;

    /// <summary>From here to the end of the asynchronous method that calls this; whoever called that keeps their own.</summary>
    public static void Become(Urgency urgency) => OfFlow.Value = urgency;
}
