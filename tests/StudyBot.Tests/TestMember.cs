using StudyBot.Discord.Model;

namespace StudyBot.Tests;

/// <summary>Someone who uses the bot in a test.</summary>
internal sealed record TestMember(ulong Number, string Locale = "ko")
{
    public static TestMember Jisu { get; } = new(101);

    public static TestMember Minho { get; } = new(102);

    public static TestMember Emma { get; } = new(103, "en-US");

    /// <summary>May manage the server.</summary>
    public static TestMember Organiser { get; } = new(100) { Permissions = Permissions.ManageGuild };

    public Permissions Permissions { get; init; } = Permissions.ViewChannel | Permissions.SendMessages;

    /// <summary>Roles that the member wears in the guild.</summary>
    public IReadOnlyList<Snowflake> Roles { get; init; } = [];

    public Snowflake Id => new(Number);

    public User User => new() { Id = Id, Username = $"member{Number}" };
}
