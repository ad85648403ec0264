using Dapper;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent;
using StudyBot.Study;
using StudyBot.Tests.Features.GuildContent;

namespace StudyBot.Tests.Content;

public sealed class GuildLibrariesTests
{
    [Fact]
    public void Whoever_asks_after_a_change_sees_it_whatever_others_do_at_the_same_time()
    {
        using var slice = new Slice();
        var libraries = slice.Get<GuildLibraries>();
        var store = slice.Get<GuildContentStore>();

        Parallel.For(0, 120, number =>
        {
            var guild = new Snowflake((ulong)(2000 + (number % 3)));
            var id = store.Save(new ContentSave(
                new Actor(guild, new(1), slice.Clock.Now()), [slice.Question($"{number}번째 질문은 무엇인가요?")])).Ids[0];
            var library = libraries.Of(guild);
            Assert.NotNull(library.FindQuestion(id));
            Assert.NotNull(libraries.OwnOf(guild).Find(id));
        });

        Assert.All([2000ul, 2001ul, 2002ul], guild => Assert.Equal(40, libraries.OwnOf(new(guild)).Items.Count));
    }

    [Fact]
    public void The_guilds_that_asked_last_are_kept()
    {
        using var slice = new Slice();
        var libraries = slice.Get<GuildLibraries>();
        var guilds = Enumerable.Range(0, 66).Select(number => new Snowflake((ulong)(3000 + number))).ToList();
        foreach (var guild in guilds)
        {
            slice.Get<GuildContentStore>().Save(new ContentSave(
                new Actor(guild, new(1), slice.Clock.Now()), [slice.Question("무엇인가요?")]));
        }

        var first = libraries.Of(guilds[0]);
        var second = libraries.Of(guilds[1]);
        foreach (var guild in guilds.Skip(2).Prepend(guilds[0]).Take(64))
            _ = libraries.Of(guild);

        Assert.Same(first, libraries.Of(guilds[0]));
        Assert.NotSame(second, libraries.Of(guilds[1]));
    }

    [Fact]
    public void What_a_change_saw_that_was_undone_is_shown_to_nobody()
    {
        using var slice = new Slice();
        var (guild, libraries, store) = (new Snowflake(2000), slice.Get<GuildLibraries>(), slice.Get<GuildContentStore>());
        Save("첫 번째 질문은 무엇인가요?");

        Assert.Throws<InvalidDataException>(() => slice.Database.Write(connection =>
        {
            connection.Execute("delete from guild_question; update guild_content set revision = revision + 1");
            Assert.Empty(libraries.OwnOf(guild).Items);
            throw new InvalidDataException("It is undone, and its revision is given out again.");
        }));
        Save("두 번째 질문은 무엇인가요?");

        Assert.Equal(2, libraries.OwnOf(guild).Items.Count);

        void Save(string prompt) => store.Save(new ContentSave(new Actor(guild, new(1), slice.Clock.Now()), [slice.Question(prompt)]));
    }

    [Fact]
    public void Own_keys_cannot_be_those_of_built_in_items()
    {
        var keys = new[] { 1, 35, 36, 1_679_616, 78_364_164_095 }.Select(number => ContentKey.Of(OwnId.Of(number))).ToList();

        Assert.Equal(["o1", "oz", "o10", "o10000", "ozzzzzzz"], keys);
        Assert.All(keys, key => Assert.InRange(key.Length, 1, ContentKey.Length));
        Assert.All([0, 1, 36, 78_364_164_095], number => Assert.Equal(number == 0 ? null : number, OwnId.NumberOf(OwnId.Of(number))));
        Assert.All(["own-", "own-01", "own-A", "own-é", "own-zzzzzzzz", "OWN-1", "own-1 "], id => Assert.Null(OwnId.NumberOf(id)));
    }
}
