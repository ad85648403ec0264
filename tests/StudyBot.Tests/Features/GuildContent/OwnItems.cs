using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Features.GuildContent;
using StudyBot.Study;

namespace StudyBot.Tests.Features.GuildContent;

/// <summary>A guild's own items, without the forms.</summary>
internal static class OwnItems
{
    public static QuestionTextDraft QuestionText(string prompt) => new()
    {
        Prompt = prompt,
        KeyPoints = ["순서"],
        Answer = "먼저 시험하고, 그다음 배포해요.",
    };

    public static ItemChange Question(this Slice slice, string prompt, string topic = "python") => new(QuestionRules.Check(
        new QuestionDraft { Topic = topic, Level = "basic", Type = "concept", Korean = QuestionText(prompt) },
        slice.Get<ContentLibrary>()).Entry!);

    public static ItemChange Advice(this Slice slice, string title, string topic = "resume") => new(AdviceRules.Check(
        new AdviceDraft
        {
            Topic = topic,
            Stage = "working",
            Korean = new AdviceTextDraft { Title = title, Body = "한 줄이라도 적어 두면 다음 주의 내가 고마워해요.", Task = "회의 하나만 적어 보세요." },
        },
        slice.Get<ContentLibrary>()).Entry!);

    /// <summary>All of the guild's own.</summary>
    public static IReadOnlyList<OwnItem> Items(this Slice slice) => slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items;

    public static SaveOutcome Save(this Slice slice, params ItemChange[] changes) =>
        slice.Get<GuildContentStore>().Save(new ContentSave(new Actor(Slice.Guild, TestMember.Organiser.Id, slice.Clock.Now()), changes));
}
