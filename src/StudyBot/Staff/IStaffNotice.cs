using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>
/// A kind of thing that staff are told. The feature that owns the kind registers it; the text is made when it is sent, so
/// that it says what holds then, and is stored nowhere.
/// </summary>
internal interface IStaffNotice
{
    /// <summary>Stored; <c>feature.thing</c>, never renamed.</summary>
    string Kind { get; }

    /// <summary>
    /// Whether nobody but staff may read it. Before each attempt the bot then looks who can see the staff channel; where everyone
    /// can, it goes to whoever sent the last /setup instead, with a word about it. It costs a few requests.
    /// </summary>
    bool IsConfidential => false;

    /// <summary>
    /// The notice, or null when it is no longer true, which drops it. Runs while nobody else can write: reads, and waits for
    /// nothing. Buttons are left out where the notice has to come as a direct message, so the text must make sense without
    /// them.
    /// </summary>
    /// <param name="guild">Whose staff; the notice speaks its language.</param>
    /// <param name="subject">As it was told.</param>
    OutgoingMessage? Render(GuildSettings guild, string subject);

    /// <summary>
    /// A button of the message that no other message of the channel bears. With it the bot looks for an earlier attempt before it
    /// makes another, however long ago that was; null where a notice that shows twice does no harm.
    /// </summary>
    /// <param name="subject">As it was told.</param>
    CustomId? Mark(string subject) => null;

    /// <summary>
    /// What stands in the notice's place once its matter is settled; null while it is not, and for kinds that stay as they are.
    /// The feature says by <see cref="StaffNotices.Settle"/> when to ask.
    /// </summary>
    /// <inheritdoc cref="Render"/>
    OutgoingMessage? RenderSettled(GuildSettings guild, string subject) => null;
}
