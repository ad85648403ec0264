using System.Data;
using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Offering;

/// <summary>Which of the built-in topics and items the guild does not want. Its own items are content, and travel by /content.</summary>
internal sealed class ContentSettings(WithdrawalStore store, ItemShelf shelf, ContentLibrary builtIn) : SettingSection
{
    private const int LongestList = 4000;

    /// <summary>The others stand in the form and in the file.</summary>
    private const int MostNamed = 12;

    private static readonly (ItemKind Kind, WithdrawalScope Scope, string Path)[] All =
    [
        (ItemKind.Question, WithdrawalScope.Topic, "content.question_topics_off"),
        (ItemKind.Question, WithdrawalScope.Item, "content.questions_off"),
        (ItemKind.Advice, WithdrawalScope.Topic, "content.advice_topics_off"),
        (ItemKind.Advice, WithdrawalScope.Item, "content.advice_off"),
    ];

    public override IReadOnlyList<SettingField> Fields { get; } =
    [
        Topics(All[0].Path, new("끈 질문 주제", "Question topics that are off"), builtIn.QuestionTopics),
        Items(All[1].Path, new("내린 질문", "Questions that are off"), builtIn.Questions.Select(question => question.Id)),
        Topics(All[2].Path, new("끈 조언 주제", "Advice topics that are off"), builtIn.AdviceTopics),
        Items(All[3].Path, new("내린 조언", "Advice that is off"), builtIn.Advice.Select(advice => advice.Id)),
    ];

    public override IReadOnlyList<string> Columns { get; } = ["guild_withdrawn.kind", "guild_withdrawn.scope", "guild_withdrawn.target"];

    public override IReadOnlyList<StaffActionKind> Logged { get; } = [ContentLog.TopicsOff, ContentLog.TopicsOn, ContentLog.Retired, ContentLog.Restored];

    public override bool Tells(StaffAction action, string path)
    {
        var (kind, scope, _) = Array.Find(All, row => row.Path == path);
        return ContentLog.IsOf(action, kind) && (action.Kind == ContentLog.TopicsOff || action.Kind == ContentLog.TopicsOn) == (scope == WithdrawalScope.Topic);
    }

    public override SettingSheet Read(IDbConnection connection, SettingScope scope, SettingSheet sheet)
    {
        var withdrawn = OwnContentReader.Withdrawn(connection, scope.GuildId).ToList();
        return All.Aggregate(sheet, (all, row) => all.With(row.Path, string.Join(
            SettingKind.Separator, withdrawn.Where(one => one.Kind == row.Kind && one.Scope == row.Scope).Select(one => one.Target).Order(StringComparer.Ordinal))));
    }

    public override Task JudgeAsync(SettingDraft draft, CancellationToken cancellationToken)
    {
        var own = shelf.OwnOf(draft.Scope.GuildId);
        var withdrawn = All.SelectMany(row => ChoiceKind.CodesOf(draft.Wanted[row.Path]).Select(target => new Withdrawal(row.Kind, row.Scope, target)));
        if (All.Any(row => draft.Changes(row.Path)) && !(own with { Withdrawn = withdrawn.ToHashSet() }).LeavesQuestions(builtIn))
            draft.Object(All.First(row => draft.Changes(row.Path)).Path, ContentTexts.Both.In(draft.Language).LastQuestion);
        return Task.CompletedTask;
    }

    public override void Write(IDbConnection connection, SettingDraft draft)
    {
        var actor = new Actor(draft.Scope.GuildId, draft.By, draft.Scope.At);
        // What comes back does so first, so that there is something to ask all the time.
        foreach (var comesBack in new[] { true, false })
        {
            foreach (var (kind, scope, path) in All)
            {
                var (before, wanted) = (ChoiceKind.CodesOf(draft.Before[path]), ChoiceKind.CodesOf(draft.Wanted[path]));
                var targets = (comesBack ? before.Except(wanted) : wanted.Except(before)).ToList();
                if (targets.Count == 0)
                    continue;
                if (scope == WithdrawalScope.Topic)
                    store.Switch(connection, actor, kind, targets.ToDictionary(target => target, _ => comesBack));
                else
                    Turn(connection, actor, targets.Select(target => new ItemRef(kind, target)), comesBack);
            }
        }
    }

    private void Turn(IDbConnection connection, Actor actor, IEnumerable<ItemRef> items, bool comesBack)
    {
        foreach (var item in items.Select(item => shelf.Find(actor.GuildId, item)).OfType<ShelfItem>())
        {
            if (comesBack)
                store.Restore(connection, actor, item);
            else
                store.Retire(connection, actor, item);
        }
    }

    private static SettingField Topics(string path, Bilingual<string> name, IReadOnlyList<Topic> topics) => new(
        path, name, new ChoiceKind([.. topics.Select(topic => new SettingChoice(topic.Id, topic.Name))], takesSeveral: true))
    {
        None = new("없음", "none"),
        Help = new("이 주제는 이 서버에 나오지 않아요. `/content topics`에서도 바꿀 수 있어요.", "These do not come up in this server. `/content topics` changes them, too."),
    };

    private static string Named(string[] ids)
    {
        var named = ids.Take(MostNamed).Select(id => $"`{id}`");
        return string.Join(", ", ids.Length > MostNamed ? named.Append($"… ({ids.Length})") : named);
    }

    private static SettingField Items(string path, Bilingual<string> name, IEnumerable<string> ids)
    {
        var known = ids.ToHashSet();
        return new SettingField(path, name, new TypedKind
        {
            Lists = true,
            Longest = LongestList,
            Reader = (typed, _) => typed.Split(SettingKind.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } named &&
                Array.TrueForAll(named, known.Contains) ? string.Join(SettingKind.Separator, named.Distinct().Order(StringComparer.Ordinal)) : null,
            Sorry = new("기본으로 들어 있는 항목의 ID가 아닌 것이 있어요. `/content list`에서 ID를 확인해 주세요.", "Not all of these are ids of built-in items. `/content list` shows them."),
            Words = (value, _) => Named(value.Split(SettingKind.Separator)),
            Example = new("ID를 쉼표로 나눠 적어요", "Ids with commas between"),
        })
        {
            None = new("없음", "none"),
            Help = new("하나씩 내린 기본 항목이에요. `/content retire`와 `/content restore`로도 바꿀 수 있어요.", "Built-in items that were taken away one by one. `/content retire` and `/content restore` change them, too."),
        };
    }
}
