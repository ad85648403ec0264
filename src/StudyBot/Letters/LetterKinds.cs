using StudyBot.Discord.Model;

namespace StudyBot.Letters;

/// <summary>All kinds of letters that features registered.</summary>
internal sealed class LetterKinds(LetterStore store, IEnumerable<IMemberLetter> kinds)
{
    private readonly Dictionary<string, IMemberLetter> _kinds = kinds.ToDictionary(kind => kind.Kind);

    /// <summary>Null for a kind that a feature of the past wrote.</summary>
    public IMemberLetter? Find(MemberLetter letter) => _kinds.GetValueOrDefault(letter.Kind);

    /// <summary>The message; null when it is no longer true, and the letter is dropped.</summary>
    /// <inheritdoc cref="IMemberLetter.Render"/>
    public OutgoingMessage? RenderOrDrop(MemberLetter letter, string? server) => store.DropUnless(letter, () => Find(letter)?.Render(letter, server));
}
