using System.Globalization;
using System.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Settings;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>A guild that was set up, with channels and roles, and what people do with its settings.</summary>
internal static class SettingsScene
{
    public const string StaffRole = "600";

    /// <summary>Staff by role alone.</summary>
    public static TestMember Coach { get; } = new(104) { Roles = [new(600)] };

    /// <summary>An organiser who reads English.</summary>
    public static TestMember Emma { get; } = new(105, "en-US") { Permissions = Permissions.ManageGuild };

    public static async Task<Slice> SetUpAsync(string? staffRole = StaffRole)
    {
        var slice = Bare();
        await slice.Command("setup", TestMember.Organiser, ("channel", Slice.Channel));
        if (staffRole is not null)
            await slice.Press($"settings:set:staff.role:{Print(null)}", TestMember.Organiser, staffRole);
        return slice;
    }

    /// <summary>Before the first /setup.</summary>
    public static Slice Bare()
    {
        var slice = SetupScene.Slice();
        slice.Discord.Canned["guilds/900/channels"] =
            $$"""
            [{ "id": "901", "type": 0, "guild_id": "900", "name": "면접-질문" }, { "id": "902", "type": 5, "guild_id": "900", "name": "news" },
             { "id": "903", "type": 15, "guild_id": "900", "name": "forum" }, {{slice.Discord.Canned["channels/908"]}},
             { "id": "910", "type": 2, "guild_id": "900", "name": "study room" }, { "id": "911", "type": 0, "guild_id": "900", "name": "twin" },
             { "id": "912", "type": 0, "guild_id": "900", "name": "Twin" }, {{slice.Discord.Canned["channels/906"]}}]
            """;
        return slice;
    }

    public static string Print(string? value) => StudyBot.Configuration.SettingSheet.Print(value);

    /// <summary>What the settings hold, as the bot reads them.</summary>
    public static StudyBot.Configuration.SettingSheet Sheet(this Slice slice)
    {
        var book = slice.Get<StudyBot.Configuration.SettingsBook>();
        return book.Read(book.Scope(slice.In, slice.GuildLocale));
    }

    /// <summary>The file that /settings export gives.</summary>
    public static async Task<string> ExportAsync(this Slice slice, TestMember? by = null)
    {
        var reply = Assert.IsType<Reply>(await slice.Command("settings export", by ?? TestMember.Organiser));
        Assert.True(reply.Ephemeral);
        return Encoding.UTF8.GetString(Assert.Single(reply.Message.Files).Content.Span);
    }

    public static ValueTask<InteractionResponse> ImportAsync(this Slice slice, string yaml, TestMember? by = null) =>
        slice.ImportAsync(Encoding.UTF8.GetBytes(yaml), by);

    public static ValueTask<InteractionResponse> ImportAsync(this Slice slice, byte[] bytes, TestMember? by = null) =>
        slice.Command("settings import", by ?? TestMember.Organiser, ("file", slice.Discord.Upload("settings.yaml", bytes)));

    /// <summary>Brings a file and presses the button.</summary>
    public static async Task<InteractionResponse> ApplyAsync(this Slice slice, string yaml, TestMember? by = null)
    {
        var preview = await slice.ImportAsync(yaml, by);
        var button = preview.Components().OfType<Button>().SingleOrDefault();
        Assert.True(button is not null, preview.Text());
        return await slice.Press(button.CustomId.Value, by ?? TestMember.Organiser);
    }

    public static async Task<string> LogAsync(this Slice slice, TestMember? by = null) =>
        (await slice.Command("staff log", by ?? TestMember.Organiser)).Text();

    public static string Header(params string[] lines) => string.Join('\n', ["studybot_settings: 1", .. lines]) + '\n';

    public static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
