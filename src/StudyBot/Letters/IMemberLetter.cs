using StudyBot.Discord.Model;

namespace StudyBot.Letters;

/// <summary>What becomes of a letter when no direct message reaches the member.</summary>
internal enum WhenUnreached
{
    /// <summary>Nothing: they find it elsewhere, or it is not worth more.</summary>
    GiveUp,

    /// <summary>Their next private reply says it (<see cref="MemberNews"/>).</summary>
    TellInReply,
}

/// <summary>
/// A kind of direct message to members. The feature that owns the kind registers it; the text is made when it is sent, so that
/// it says what holds then, and is stored nowhere.
/// </summary>
internal interface IMemberLetter
{
    /// <summary>Stored; <c>feature.thing</c>, never renamed.</summary>
    string Kind { get; }

    WhenUnreached WhenUnreached { get; }

    /// <summary>Whether only those get it who are still in the guild. It costs a request a letter to ask.</summary>
    bool OnlyInGuild => false;

    /// <summary>
    /// The message, in the member's language, or null when it is no longer true or comes too late, which drops it. Runs while
    /// nobody else can write: reads, and waits for nothing. Files and buttons are welcome; in a private reply only the text is shown.
    /// </summary>
    /// <param name="letter">To whom, and about what.</param>
    /// <param name="server">The guild's name, escaped; null in the guild itself, where it goes without saying.</param>
    OutgoingMessage? Render(MemberLetter letter, string? server);

    /// <summary>For kinds that go <see cref="OnlyInGuild"/>: the member has left, and the letter is dropped.</summary>
    void OnLeft(MemberLetter letter)
    {
    }
}
