using Microsoft.Extensions.DependencyInjection;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Settings;

/// <summary>Where /setup is sent.</summary>
internal static class SetupScene
{
    public static void Refuse(Slice slice, ulong channel)
    {
        if (channel == 905)
            slice.Discord.RefuseNext(System.Net.HttpStatusCode.NotFound, 10003);
        if (channel == 907)
            slice.Discord.RefuseNext(System.Net.HttpStatusCode.Forbidden, 50001);
    }

    /// <summary>A guild with channels 901 and 902 to post in, a forum, another guild's channel, one that is read-only, and private ones.</summary>
    /// <param name="folder">Of a bot that was stopped; null for a new one.</param>
    /// <param name="questions">How many there are to ask.</param>
    public static Slice Slice(string? folder = null, int questions = 3)
    {
        var slice = new Slice(folder, replace: services => services.AddSingleton(TestLibrary.Of(questions)));
        var canned = slice.Discord.Canned;
        canned["users/@me"] = """{ "id": "800", "username": "studybot", "bot": true }""";
        canned["guilds/900"] = """{ "id": "900", "name": "스터디", "owner_id": "1" }""";
        // View, send, embed and read history for everyone.
        canned["guilds/900/roles"] = """[{ "id": "900", "name": "@everyone", "permissions": "84992", "position": 0 }, { "id": "600", "name": "운영진", "permissions": "0" }, { "id": "601", "name": "코치", "permissions": "0" }]""";
        canned["guilds/900/members/800"] = """{ "roles": [] }""";
        canned["channels/901"] = """{ "id": "901", "type": 0, "guild_id": "900", "name": "study" }""";
        canned["channels/902"] = """{ "id": "902", "type": 5, "guild_id": "900", "name": "news", "permission_overwrites": [] }""";
        canned["channels/903"] = """{ "id": "903", "type": 15, "guild_id": "900", "name": "forum" }""";
        canned["channels/904"] = """{ "id": "904", "type": 0, "guild_id": "950", "name": "elsewhere" }""";
        canned["channels/906"] =
            """
            {
              "id": "906", "type": 0, "guild_id": "900", "name": "readonly",
              "permission_overwrites": [{ "id": "900", "type": 0, "allow": "0", "deny": "18432" }]
            }
            """;
        // The bot may post in the one and only look into the other.
        canned["channels/908"] = Private(908, allow: 84992, deny: 0);
        canned["channels/909"] = Private(909, allow: 1024, deny: 18432);
        canned["guilds/900/channels"] = $"[{string.Join(',', new[] { 901, 902, 903, 906, 908, 909 }.Select(channel => canned[$"channels/{channel}"]))}]";
        return slice;
    }

    /// <summary>A channel that everyone is shut out of, but the bot.</summary>
    private static string Private(ulong channel, ulong allow, ulong deny) =>
        $$"""
        {
          "id": "{{channel}}", "type": 0, "guild_id": "900", "name": "staff",
          "permission_overwrites": [
            { "id": "900", "type": 0, "allow": "0", "deny": "1024" },
            { "id": "800", "type": 1, "allow": "{{allow}}", "deny": "{{deny}}" }
          ]
        }
        """;
}
