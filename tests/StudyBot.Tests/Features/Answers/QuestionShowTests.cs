using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Answers;

/// <summary>Questions by their first words, and the way to the others that were found.</summary>
public sealed class QuestionShowTests
{
    [Fact]
    public void The_beginning_of_every_prompt_finds_that_question_first()
    {
        using var slice = new Slice();
        var library = slice.Get<ContentLibrary>();
        var lost = new List<string>();
        foreach (var question in library.Questions)
        {
            foreach (var prompt in new[] { question.Text.Korean.Prompt, question.Text.English.Prompt })
            {
                var beginning = string.Join(' ', PromptLine.Of(prompt).Split(' ').Take(5));
                var first = PromptSearch.Find(library, beginning)[0];
                if (first != question && !PromptLine.Of(first.Text.Korean.Prompt).StartsWith(beginning, StringComparison.OrdinalIgnoreCase) &&
                    !PromptLine.Of(first.Text.English.Prompt).StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                {
                    lost.Add($"{question.Id}: {beginning}");
                }
            }
        }

        Assert.Empty(lost);
    }

    [Fact]
    public async Task The_others_that_were_found_are_a_menu_which_stays()
    {
        using var slice = new Slice();

        var found = await slice.Command("question show", TestMember.Jisu, ("question", "트랜잭션"));
        var menu = found.Components().OfType<StringSelect>().Single();
        var second = await slice.Press(
            menu.CustomId.Value,
            TestMember.Jisu,
            new Message { Id = new(5000), ChannelId = Slice.Channel, Components = [new ActionRow(menu)] },
            menu.Options[1].Value);

        Assert.Equal("다른 질문 고르기", menu.Placeholder);
        Assert.True(menu.Options[0].Default);
        Assert.DoesNotContain(menu.Options, option => option.Label.Contains('`', StringComparison.Ordinal));
        var after = second.Components().OfType<StringSelect>().Single();
        Assert.Equal(menu.Options.Select(option => option.Value), after.Options.Select(option => option.Value));
        Assert.Equal([1], after.Options.Index().Where(option => option.Item.Default).Select(option => option.Index));
        Assert.NotEqual(found.Text(), second.Text());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_forged_choice_opens_nothing(string value)
    {
        using var slice = new Slice();

        Assert.StartsWith("이제 없는 질문이에요.", (await slice.Press("question:found", TestMember.Jisu, value)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQL", "databases")]
    [InlineData("디비", "databases")]
    [InlineData("OS", "operating-systems")]
    [InlineData("ML", "machine-learning")]
    public async Task Other_words_for_a_topic_find_it_while_typing_and_when_sent(string typed, string topic)
    {
        using var slice = new Slice();

        var choices = await slice.Suggest("question random", "topic", typed, TestMember.Jisu);
        var sent = await slice.Command("question random", TestMember.Jisu, ("topic", typed));

        Assert.Contains(topic, choices.Select(choice => choice.Value?.ToString()));
        Assert.DoesNotContain("주제는 없어요", sent.Text(), StringComparison.Ordinal);
    }
}
