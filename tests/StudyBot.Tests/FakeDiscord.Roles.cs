using System.Net;

namespace StudyBot.Tests;

/// <summary>Roles that the bot gives and takes.</summary>
internal sealed partial class FakeDiscord
{
    /// <summary>"user role" of everyone who wears one.</summary>
    public SortedSet<string> Worn { get; } = [];

    private HttpResponseMessage? AnswerRoles(string method, string[] parts)
    {
        if (parts is not ["guilds", _, "members", var user, "roles", var role])
            return null;
        if (method == "PUT")
            Worn.Add($"{user} {role}");
        else
            Worn.Remove($"{user} {role}");
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
