using System.Collections.Frozen;
namespace StudyBot.Content.Own;

internal enum WithdrawalScope
{
    Topic,
    Item,
}

/// <summary>Something built in that a guild does not want to be offered.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Scope">Whether the target is a topic or a single item.</param>
/// <param name="Target">Its id.</param>
internal readonly record struct Withdrawal(ItemKind Kind, WithdrawalScope Scope, string Target);

/// <summary>Everything that sets a guild's library apart from the built-in one, as of one revision.</summary>
internal sealed record OwnContent
{
    public static OwnContent None { get; } = new();

    /// <summary>Never the same for two states of two guilds, or of one.</summary>
    public long Revision { get; init; }

    /// <summary>By id, the oldest first; the retired too.</summary>
    public IReadOnlyList<OwnItem> Items { get; init; } = [];

    public IReadOnlySet<Withdrawal> Withdrawn { get; init; } = FrozenSet<Withdrawal>.Empty;

    public OwnItem? Find(string id) => Items.FirstOrDefault(item => item.Id == id);

    public bool HasWithdrawn(ItemKind kind, WithdrawalScope scope, string target) => Withdrawn.Contains(new(kind, scope, target));

    /// <summary>Of a question that is built in.</summary>
    public bool Offers(Question question) =>
        !HasWithdrawn(ItemKind.Question, WithdrawalScope.Item, question.Id) &&
        !HasWithdrawn(ItemKind.Question, WithdrawalScope.Topic, question.Topic.Id);

    /// <summary>Of advice that is built in. It is about all of its topics, and rests when one of them does.</summary>
    public bool Offers(AdviceItem advice) =>
        !HasWithdrawn(ItemKind.Advice, WithdrawalScope.Item, advice.Id) &&
        !advice.Topics.Any(topic => HasWithdrawn(ItemKind.Advice, WithdrawalScope.Topic, topic.Id));

    /// <summary>Whether there would be anything to ask.</summary>
    public bool LeavesQuestions(ContentLibrary builtIn) =>
        Items.Any(item => item is { IsOffered: true, Entry: QuestionEntry }) || builtIn.Questions.Any(Offers);
}
