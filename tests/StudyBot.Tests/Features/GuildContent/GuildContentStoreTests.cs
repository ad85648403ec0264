using Dapper;
using StudyBot.Content;
using StudyBot.Features.GuildContent;
using StudyBot.Study;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class GuildContentStoreTests
{
    [Fact]
    public void What_is_stored_is_in_the_guilds_library_and_in_no_other()
    {
        using var slice = new Slice();

        var outcome = slice.Save(slice.Question("우리 팀의 배포 순서를 설명해 주세요."), slice.Advice("회의록을 남기기"));

        var libraries = slice.Get<GuildLibraries>();
        var question = libraries.Of(Slice.Guild).FindQuestion(outcome.Ids[0]);
        var advice = libraries.Of(Slice.Guild).FindAdviceByKey(ContentKey.Of(outcome.Ids[1]));
        Assert.Equal(["own-1", "own-2"], outcome.Ids);
        Assert.Equal("우리 팀의 배포 순서를 설명해 주세요.", question?.Text.English.Prompt);
        Assert.Equal("회의록을 남기기", advice?.Text.English.Title);
        Assert.Contains(libraries.Of(Slice.Guild).SearchAdvice("회의록 남기기"), item => item == advice);
        Assert.Same(slice.Get<ContentLibrary>(), libraries.Of(new(999)));
        Assert.Same(slice.Get<ContentLibrary>(), libraries.Of(null));
    }

    [Fact]
    public void A_library_is_kept_until_something_of_the_guilds_own_changes()
    {
        using var slice = new Slice();
        var libraries = slice.Get<GuildLibraries>();
        var id = slice.Save(slice.Question("첫 질문인가요?")).Ids[0];

        var before = libraries.Of(Slice.Guild);
        var kept = libraries.Of(Slice.Guild);
        slice.Save(new ItemChange(slice.Question("고친 질문인가요?").Entry, id));
        var after = libraries.Of(Slice.Guild);

        Assert.Same(before, kept);
        Assert.Equal("고친 질문인가요?", after.FindQuestion(id)?.Text.Korean.Prompt);
        Assert.Equal(2, libraries.OwnOf(Slice.Guild).Find(id)?.Revision);
    }

    [Fact]
    public void Storing_the_same_again_changes_nothing()
    {
        using var slice = new Slice();
        var id = slice.Save(slice.Question("같은 질문인가요?")).Ids[0];
        var before = slice.Get<GuildLibraries>().OwnOf(Slice.Guild);

        var outcome = slice.Save(new ItemChange(slice.Question("같은 질문인가요?").Entry, id));

        Assert.Equal((true, 0), (outcome.IsSaved, outcome.Changed));
        Assert.Same(before, slice.Get<GuildLibraries>().OwnOf(Slice.Guild));
    }

    [Fact]
    public void One_wrong_change_and_nothing_is_stored()
    {
        using var slice = new Slice();
        var there = slice.Save(slice.Question("이미 있는 질문인가요?")).Ids[0];
        var known = slice.Save(slice.Question("또 다른 질문인가요?")).Ids[0];

        var outcome = slice.Save(
            slice.Question("새 질문인가요?"),
            slice.Question("이미  있는 질문인가요?"),
            slice.Question("새 질문인가요?"),
            new ItemChange(slice.Question("남의 질문인가요?").Entry, "own-zz"),
            new ItemChange(slice.Advice("조언").Entry, known),
            new ItemChange(slice.Question("늦은 질문인가요?").Entry, known, Revision: 7));

        Assert.Equal(
            [
                $"1 같은 내용이 이미 있어요 (`{there}`).",
                "2 같은 내용이 두 번 들어 있어요.",
                "3 `own-zz`는 이 서버에 없는 항목이에요.",
                $"4 `{known}`는 종류가 다른 항목이에요.",
                "5 그사이 다른 분이 이 항목을 고쳤어요.",
            ],
            outcome.Problems.Select(problem => $"{problem.Index} {problem.Problem.Sentence.Korean}"));
        Assert.Equal(2, slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items.Count);
    }

    [Fact]
    public void Another_guilds_item_cannot_be_changed()
    {
        using var slice = new Slice();
        var id = slice.Save(slice.Question("우리 질문인가요?")).Ids[0];

        var outcome = slice.Get<GuildContentStore>().Save(new ContentSave(
            new Actor(new(999), TestMember.Organiser.Id, slice.Clock.Now()), [new ItemChange(slice.Question("뺏은 질문인가요?").Entry, id)]));

        Assert.Equal("This server has no item `own-1`.", Assert.Single(outcome.Problems).Problem.Sentence.English);
        Assert.Equal("우리 질문인가요?", slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion(id)?.Text.Korean.Prompt);
    }

    [Fact]
    public void An_id_is_never_given_twice_and_a_revision_never_comes_again()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("지워질 질문인가요?"));
        _ = slice.Get<GuildLibraries>().Of(Slice.Guild);
        slice.Database.Write(connection => connection.Execute("delete from guild_question; delete from guild_content;"));

        var id = slice.Save(slice.Question("그다음 질문인가요?")).Ids[0];

        Assert.Equal("own-2", id);
        Assert.Null(slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1"));
        Assert.NotNull(slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-2"));
    }
}
