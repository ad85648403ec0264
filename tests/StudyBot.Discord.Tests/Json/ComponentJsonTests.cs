using System.Text;
using System.Text.Json;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Json;

/// <summary>Rows that come back with an interaction can be sent again as they were.</summary>
public sealed class ComponentJsonTests
{
    [Fact]
    public void What_the_bot_sends_is_read_as_it_was_sent()
    {
        ActionRow[] rows =
        [
            new(
                new Button(Id("a:b:c"), "하나", ButtonStyle.Success) { Emoji = "👍" },
                new Button(Id("a:b:d"), "", ButtonStyle.Danger) { Emoji = "👎", Disabled = true },
                new LinkButton("https://example.com/", "거기")),
            new(new StringSelect(Id("a:s"), [new SelectOption("가", "1", "설명", Default: true), new SelectOption("나", "2")])
            {
                Placeholder = "골라요",
                MinValues = 0,
                MaxValues = 2,
            }),
            new(new UserSelect(Id("a:u")) { MaxValues = 3 }),
            new(new RoleSelect(Id("a:r")) { Disabled = true, DefaultValues = [new(3)] }),
            new(new ChannelSelect(Id("a:c")) { ChannelTypes = [ChannelType.GuildText, ChannelType.AnnouncementThread], DefaultValues = [new(1), new(2)], MaxValues = 2 }),
        ];
        var sent = Written(rows);

        var read = JsonSerializer.Deserialize(sent, DiscordJson.Default.MessageJson)!.ToModel().Components;

        Assert.Equal(sent, Written(read));
    }

    [Fact]
    public void What_a_later_discord_adds_is_left_out_and_the_rest_read()
    {
        var message = JsonSerializer.Deserialize(
            """
            {"id":"1","channel_id":"2","components":[
                {"type":17,"components":[{"type":10,"content":"later"}]},
                {"type":1,"id":1,"components":[{"type":99,"custom_id":"x:y"},{"type":2,"style":6,"sku_id":"1"},{"type":2,"custom_id":"a:b","emoji":null,"disabled":null}]}]}
            """,
            DiscordJson.Default.MessageJson)!.ToModel();

        var row = Assert.Single(message.Components);
        Assert.Equal(["a:b"], row.Components.OfType<Button>().Select(button => button.CustomId.Value));
        Assert.Equal(["x:y", "a:b"], message.CustomIds);
    }

    private static CustomId Id(string value)
    {
        Assert.True(CustomId.TryParse(value, out var id));
        return id;
    }

    private static string Written(IReadOnlyList<ActionRow> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, "1");
            writer.WriteString("channel_id"u8, "2");
            ComponentWriter.WriteRows(writer, rows);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
