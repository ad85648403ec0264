using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>Interactions for tests that do not care for most of their fields.</summary>
internal static class Make
{
    public const string Token = "secret-interaction-token";

    public static readonly User User = new() { Id = new Snowflake(42), Username = "mina" };

    public static readonly Message Message = new() { Id = new Snowflake(500), ChannelId = new Snowflake(100) };

    public static CommandInteraction Command(ulong id = 1, string path = "ping") => new()
    {
        Id = new Snowflake(id),
        ApplicationId = new Snowflake(7),
        Token = new InteractionToken(Token),
        User = User,
        Path = path,
        Options = CommandOptions.Empty,
    };

    public static AutocompleteInteraction Autocomplete() => new()
    {
        Id = new Snowflake(1),
        ApplicationId = new Snowflake(7),
        Token = new InteractionToken(Token),
        User = User,
        Path = "advice",
        Options = CommandOptions.Empty,
        Focused = "topic",
        Typed = "면",
    };

    public static ComponentInteraction Component(string customId = "quiz:reveal")
    {
        Assert.True(CustomId.TryParse(customId, out var parsed));
        return new()
        {
            Id = new Snowflake(1),
            ApplicationId = new Snowflake(7),
            Token = new InteractionToken(Token),
            User = User,
            CustomId = parsed,
            Message = Message,
        };
    }
}
