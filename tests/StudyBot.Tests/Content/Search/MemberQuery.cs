namespace StudyBot.Tests.Content.Search;

/// <summary>What makes a query hard.</summary>
internal enum QueryKind
{
    Word,
    Particle,
    Synonym,
    Typo,
    Spacing,
    Phrase,
    Question,
    Keyboard,
}

/// <summary>Something that a member would type.</summary>
/// <param name="Kind">What makes it hard.</param>
/// <param name="Typed">As they type it.</param>
/// <param name="Expected">The items that would please them, parted by spaces; <c>pay-*</c> is every item whose id begins so.</param>
internal sealed record MemberQuery(QueryKind Kind, string Typed, string Expected)
{
    public bool IsPleasedBy(string id) => Expected.Split(' ').Any(wanted =>
        wanted.EndsWith('*') ? id.StartsWith(wanted[..^1], StringComparison.Ordinal) : id == wanted);
}
