using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>Whoever chose a locale is answered in it, wherever they are.</summary>
public sealed class RouterLocaleTests : IDisposable
{
    private readonly RouterHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData("en-US", "en-US ko")]
    [InlineData(null, "ko ")]
    public async Task A_handler_and_an_apology_find_the_locale_that_was_chosen(string? chosen, string seen)
    {
        _harness.With(new Choice(chosen)).WithCommand((interaction, _) => interaction.Path == "ping"
            ? new(Reply.Private($"{interaction.Locale} {interaction.DiscordLocale}"))
            : throw new InvalidOperationException()).Command();

        Assert.Contains($"\"content\":\"{seen}\"", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }

    private sealed class Choice(string? locale) : IInteractionLocale
    {
        public string? Chosen(Interaction interaction) => locale;
    }
}
