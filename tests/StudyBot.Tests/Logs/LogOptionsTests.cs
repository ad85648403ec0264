using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StudyBot.Logs;

namespace StudyBot.Tests.Logs;

public sealed class LogOptionsTests
{
    [Theory]
    [InlineData(null, true, false)]
    [InlineData(null, false, true)]
    [InlineData("auto", false, true)]
    [InlineData("json", true, true)]
    [InlineData(" Text ", false, false)]
    public void People_get_text_and_programs_json(string? format, bool isTerminal, bool json) =>
        Assert.Equal(json, LogOptions.Of(Settings("Logs:Format", format)).IsJson(isTerminal));

    [Theory]
    [InlineData("Logs:Format", "xml", "Logs:Format is 'xml', but must be auto, text or json")]
    [InlineData("Logs:Format", "2", "Logs:Format is '2'")]
    [InlineData("Logs:Fromat", "json", "Logs:Fromat is no setting; there are Format")]
    public void A_mistake_is_named(string name, string value, string words) =>
        Assert.Contains(words, Assert.Throws<OptionsValidationException>(() => LogOptions.Of(Settings(name, value))).Message, StringComparison.Ordinal);

    private static IConfiguration Settings(string name, string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
}
