using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Benchmarks.Presses;

/// <summary>What Discord sends with every interaction, whatever it is: much that the bot has no use for, and must read past.</summary>
internal static class PressJson
{
    private const int Ephemeral = 64;

    /// <param name="interaction">What is particular about it.</param>
    /// <param name="id">Its id.</param>
    /// <param name="member">Who does it.</param>
    public static byte[] From(JsonObject interaction, ulong id, int member)
    {
        var guild = Cohort.GuildId(Cohort.GuildOf(member)).ToString(CultureInfo.InvariantCulture);
        interaction["id"] = id.ToString(CultureInfo.InvariantCulture);
        interaction["application_id"] = "800000000000000000";
        interaction["token"] = new string('t', 180) + id.ToString(CultureInfo.InvariantCulture);
        interaction["version"] = 1;
        interaction["guild_id"] = guild;
        interaction["guild"] = new JsonObject { ["id"] = guild, ["locale"] = "ko", ["features"] = new JsonArray("COMMUNITY", "NEWS") };
        interaction["channel_id"] = "700000000000000000";
        interaction["channel"] = new JsonObject
        {
            ["id"] = "700000000000000000",
            ["type"] = 0,
            ["name"] = "daily-question",
            ["guild_id"] = guild,
            ["permissions"] = "2251799813685247",
        };
        interaction["locale"] = member % 4 == 0 ? "en-US" : "ko";
        interaction["guild_locale"] = "ko";
        interaction["app_permissions"] = "2251799813685247";
        interaction["entitlements"] = new JsonArray();
        interaction["authorizing_integration_owners"] = new JsonObject { ["0"] = guild };
        interaction["context"] = 0;
        interaction["member"] = new JsonObject
        {
            ["user"] = User(Cohort.UserId(member).ToString(CultureInfo.InvariantCulture), $"member{member}"),
            ["roles"] = new JsonArray("600000000000000001", "600000000000000002"),
            ["joined_at"] = "2025-09-01T00:00:00.000000+00:00",
            ["permissions"] = "2248473465835073",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        };
        return JsonSerializer.SerializeToUtf8Bytes(interaction);
    }

    /// <summary>The message that bears the button.</summary>
    public static JsonObject Message(bool isPrivate) => new()
    {
        ["id"] = "5000000000000000000",
        ["channel_id"] = "700000000000000000",
        ["type"] = 0,
        ["flags"] = isPrivate ? Ephemeral : 0,
        ["content"] = "",
        ["author"] = User("800000000000000000", "studybot"),
        ["timestamp"] = "2026-03-02T00:00:00.000000+00:00",
        ["edited_timestamp"] = null,
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["embeds"] = new JsonArray(new JsonObject { ["type"] = "rich", ["title"] = "오늘의 질문 · 3월 2일 월요일", ["description"] = SampleAnswers.All[3] }),
        ["components"] = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["id"] = 1,
            ["components"] = new JsonArray([.. Enumerable.Range(2, 5).Select(id => new JsonObject
            {
                ["type"] = 2,
                ["id"] = id,
                ["custom_id"] = $"question:answer:{id}",
                ["label"] = "답하기",
                ["style"] = 1,
                ["emoji"] = new JsonObject { ["name"] = "✍️" },
            })]),
        }),
    };

    private static JsonObject User(string id, string name) => new()
    {
        ["id"] = id,
        ["username"] = name,
        ["global_name"] = name,
        ["avatar"] = null,
        ["discriminator"] = "0",
        ["public_flags"] = 0,
    };
}
