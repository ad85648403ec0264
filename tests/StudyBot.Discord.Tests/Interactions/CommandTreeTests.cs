using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class CommandTreeTests
{
    private static readonly LocalizedText Text = new("A text");
    private static readonly CommandOption Fine = new(CommandOptionType.String, "fine", Text);

    public static TheoryData<string, CommandSpec[], CommandGroupSpec[]> Mistakes => new()
    {
        { "no description", [Spec.Of("settings show")], [] },
        { "has no commands", [Spec.Of("ping")], [new("settings", Text)] },
        { "described twice", [Spec.Of("settings show")], [new("settings", Text), new("settings", Text)] },
        { "stand alone", [Spec.Of("settings"), Spec.Of("settings show")], [new("settings", Text)] },
        { "declared twice", [Spec.Of("settings show"), Spec.Of("settings show")], [new("settings", Text)] },
        { "nested too deeply", [Spec.Of("a b c d")], [new("a", Text), new("a b", Text), new("a b c", Text)] },
        { "lower-case name", [Spec.Of("Ping")], [] },
        { "lower-case name", [Spec.Of("pi!ng")], [] },
        { "lower-case name", [Spec.Of(new string('a', 33))], [] },
        { "description", [Spec.Of("ping") with { Description = new LocalizedText("") }], [] },
        { "description", [Spec.Of("ping") with { Description = new LocalizedText(new string('a', 101)) }], [] },
        { "localized description", [Spec.Of("ping") with { Description = LocalizedText.EnglishKorean("ok", new string('가', 101)) }], [] },
        { "more than 25", [Spec.Of("ping") with { Options = [.. Enumerable.Range(0, 26).Select(i => Fine with { Name = $"o{i}" })] }], [] },
        { "same name", [Spec.Of("ping") with { Options = [Fine, Fine] }], [] },
        { "required options first", [Spec.Of("ping") with { Options = [Fine, Fine with { Name = "b", Required = true }] }], [] },
        { "both choices", [With(Fine with { Choices = [new(Text, "a")], Autocomplete = (_, _) => new([]) })], [] },
        { "more than 25 choices", [With(Fine with { Choices = [.. Enumerable.Range(0, 26).Select(i => new CommandChoice(Text, $"{i}"))] })], [] },
        { "does not fit its type", [With(Fine with { Choices = [new(Text, 1L)] })], [] },
        { "does not fit its type", [With(Fine with { Choices = [new(Text, new string('a', 101))] })], [] },
        { "does not fit its type", [With(Fine with { Type = CommandOptionType.Integer, Choices = [new(Text, 1.5)] })], [] },
        { "choice without a name", [With(Fine with { Choices = [new(new LocalizedText(""), "a")] })], [] },
        { "being of another type", [With(Fine with { Type = CommandOptionType.User, Choices = [new(Text, "a")] })], [] },
        { "wrong way round", [With(Fine with { Type = CommandOptionType.Integer, MinValue = 2, MaxValue = 1 })], [] },
        { "impossible lengths", [With(Fine with { MaxLength = 6001 })], [] },
        { "impossible lengths", [With(Fine with { MinLength = 5, MaxLength = 4 })], [] },
        { "8000 characters", [.. Enumerable.Range(0, 4).Select(i => Spec.Of($"long s{i}") with
            {
                Options = [.. Enumerable.Range(0, 25).Select(o => Fine with { Name = $"o{o}", Description = new LocalizedText(new string('a', 100)) })],
            })], [new("long", Text)] },
        { "differ in default permissions", [Spec.Of("s a") with { DefaultMemberPermissions = Permissions.ManageGuild }, Spec.Of("s b")], [new("s", Text)] },
        { "differ in direct messages", [Spec.Of("s a") with { InDirectMessages = true }, Spec.Of("s b")], [new("s", Text)] },
        { "more than 100", [.. Enumerable.Range(0, 101).Select(i => Spec.Of($"c{i}"))], [] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_programmers_mistake_is_told_at_start(string complaint, CommandSpec[] specs, CommandGroupSpec[] groups)
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => CommandTree.Build(specs, [], groups));

        Assert.Contains(complaint, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_just_within_the_limits_passes()
    {
        var built = CommandTree.Build(
        [
            Spec.Of(new string('a', 32)) with
            {
                Description = new LocalizedText(new string('가', 100)),
                Options = [.. Enumerable.Range(0, 25).Select(i => Fine with { Name = $"o{i}", Required = i < 5, MinLength = 0, MaxLength = 6000 })],
            },
            Spec.Of("한글"), .. Enumerable.Range(0, 98).Select(i => Spec.Of($"c{i}")),
        ], [new UserCommandSpec(new LocalizedText("Show Streak Now"))], []);

        Assert.Equal(101, built.Count);
    }

    private static CommandSpec With(CommandOption option) => Spec.Of("ping") with { Options = [option] };
}
