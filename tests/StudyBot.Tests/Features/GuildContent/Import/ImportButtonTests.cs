using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent;
using StudyBot.Features.GuildContent.Import;
using StudyBot.Study;

namespace StudyBot.Tests.Features.GuildContent.Import;

public sealed class ImportButtonTests
{
    [Fact]
    public async Task An_item_can_be_looked_at_whole_before_it_is_stored()
    {
        using var slice = new Slice();
        var preview = await slice.Import(Imports.Table("첫 질문인가요?", "다른 질문인가요?"));

        var first = await slice.Press(preview.Button("하나 열어 보기"), TestMember.Organiser);
        var second = await slice.Press(first.Button("다음 항목 열어 보기"), TestMember.Organiser);
        var member = await slice.Press(preview.Button("하나 열어 보기"), TestMember.Jisu);
        await slice.Press(preview.Store(), TestMember.Organiser);
        var late = await slice.Press(preview.Button("하나 열어 보기"), TestMember.Organiser);

        Assert.True(first.IsPrivate());
        Assert.StartsWith("**2행**\n", first.Text(), StringComparison.Ordinal);
        Assert.Contains("미리 보기\n첫 질문인가요?\n📖 모범 답안\n먼저 시험하고 배포해요.\n핵심\n• 순서\n• 까닭", first.Text(), StringComparison.Ordinal);
        Assert.Contains("다른 질문인가요?", second.Text(), StringComparison.Ordinal);
        Assert.Empty(second.Components());
        Assert.DoesNotContain("첫 질문인가요?", member.Text(), StringComparison.Ordinal);
        Assert.StartsWith("미리 보기가 이제 남아 있지 않아요.", late.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_press_stores_once_and_says_so()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();

        await slice.Press(button, TestMember.Organiser);
        var second = await slice.Press(button, ContentReplies.English);

        Assert.Equal("<@100> stored this already (<t:1772413200:R>). It was not stored twice.", second.Text());
        Assert.Single(slice.Items());
        Assert.Equal(1, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from staff_action")));
        Assert.Equal("", slice.Database.Read(connection => connection.ExecuteScalar<string>("select content from content_import")));
    }

    [Fact]
    public async Task Two_presses_at_once_store_once()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await slice.Press(button, TestMember.Organiser))));

        Assert.Single(slice.Items());
        Assert.Equal(1, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from staff_action")));
    }

    [Fact]
    public async Task The_button_works_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-import-").FullName;
        string button;
        using (var before = new Slice(folder))
            button = (await before.Import(Imports.Table("질문인가요?"))).Store();

        using (var after = new Slice(folder))
        {
            Assert.StartsWith("✅ 항목 1개를 저장했어요.", (await after.Press(button, TestMember.Organiser)).Text(), StringComparison.Ordinal);
            Assert.Single(after.Items());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_fails_half_way_leaves_nothing_and_can_be_pressed_again()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("첫 질문인가요?", "둘째 질문인가요?"))).Store();
        slice.Database.Write(connection => connection.Execute(
            "create trigger broken before insert on staff_action begin select raise(abort, 'broken by the test'); end"));

        await Assert.ThrowsAnyAsync<Exception>(async () => await slice.Press(button, TestMember.Organiser));
        var between = slice.Items().Count;
        slice.Database.Write(connection => connection.Execute("drop trigger broken"));
        await slice.Press(button, TestMember.Organiser);

        Assert.Equal(0, between);
        Assert.Equal(2, slice.Items().Count);
    }

    [Fact]
    public async Task After_a_day_the_preview_is_gone()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();
        slice.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));

        var late = await slice.Press(button, TestMember.Organiser);
        await slice.Import(Imports.Table("다른 질문인가요?"));

        Assert.Equal("미리 보기가 이제 남아 있지 않아요. 파일을 `/content import`로 다시 보내 주세요.", late.Text());
        Assert.Empty(slice.Items());
        Assert.Equal(1, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from content_import")));
    }

    [Fact]
    public async Task Another_guilds_preview_and_a_forged_one_store_nothing()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();
        slice.Database.Write(connection => connection.Execute("update content_import set guild_id = 999"));

        var foreign = await slice.Press(button, TestMember.Organiser);
        var forged = await slice.Press("content:import:x", ContentReplies.English);
        var empty = await slice.Press("content:import", ContentReplies.English);

        Assert.StartsWith("미리 보기가 이제 남아 있지 않아요.", foreign.Text(), StringComparison.Ordinal);
        Assert.Equal("This preview is kept no longer. Send the file again with `/content import`.", forged.Text());
        Assert.Equal(forged.Text(), empty.Text());
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from guild_question")));
    }

    [Fact]
    public async Task What_changed_meanwhile_in_an_item_of_the_file_is_shown_before_it_is_written_over()
    {
        using var slice = new Slice();
        var id = slice.Save(slice.Question("배포 순서는요?")).Ids[0];
        var button = (await slice.Import(Imports.Rows(Imports.Row("배포 순서를 설명해 주세요.", id: id)))).Store();
        slice.Save(new ItemChange(slice.Question("배포는 누가 하나요?").Entry, id));

        var again = await slice.Press(button, TestMember.Organiser);
        var between = slice.Items()[0].Entry.Name.Korean;
        var stored = await slice.Press(again.Store(), TestMember.Organiser);

        Assert.StartsWith("⚠️ 그사이 서버의 항목이 바뀌어서 다시 살펴봤어요. 아래를 확인하고 다시 눌러 주세요.\n✅ **questions.csv**", again.Text(), StringComparison.Ordinal);
        Assert.Equal("배포는 누가 하나요?", between);
        Assert.StartsWith("✅ 항목 1개를 저장했어요. 바뀜 1개", stored.Text(), StringComparison.Ordinal);
        Assert.Equal("배포 순서를 설명해 주세요.", slice.Items()[0].Entry.Name.Korean);
    }

    [Fact]
    public async Task What_changed_elsewhere_does_not_matter()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();
        slice.Save(slice.Question("다른 질문인가요?"));

        Assert.StartsWith("✅ 항목 1개를 저장했어요.", (await slice.Press(button, TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_added_meanwhile_is_found_to_be_the_same()
    {
        using var slice = new Slice();
        var button = (await slice.Import(Imports.Table("질문인가요?"))).Store();
        slice.Save(slice.Question("질문인가요?"));

        var reply = await slice.Press(button, TestMember.Organiser);

        Assert.Contains("• **2행** · 같은 내용이 이미 있어요 (`own-1`). 그 항목을 고치려면 이 행의 id에 `own-1`을 적어 주세요.", reply.Text(), StringComparison.Ordinal);
        Assert.Single(slice.Items());
    }

    [Fact]
    public async Task A_guild_keeps_its_last_five_previews()
    {
        using var slice = new Slice();
        var first = (await slice.Import(Imports.Table("첫 질문인가요?"))).Store();
        for (var n = 0; n < 5; n++)
            await slice.Import(Imports.Table($"{n} 질문인가요?"));

        Assert.StartsWith("미리 보기가 이제 남아 있지 않아요.", (await slice.Press(first, TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Null(slice.Get<ContentImportStore>().Find(new Snowflake(1), Slice.Guild, slice.Clock.Now()));
    }
}
