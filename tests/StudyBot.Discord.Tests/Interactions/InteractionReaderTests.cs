using System.Text;
using System.Text.Json;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class InteractionReaderTests
{
    [Fact]
    public void A_command_with_every_kind_of_option()
    {
        var command = Read<CommandInteraction>("interaction-command.json");

        Assert.Equal("settings calendar set", command.Path);
        Assert.Equal((new Snowflake(786008729715212338), new Snowflake(775799577604522054), "aW50ZXJhY3Rpb24tdG9rZW4"),
            (command.Id, command.ApplicationId, command.Token.Value));
        Assert.Equal(("mina", "미나", "ko", "ko"), (command.User.Username, command.User.GlobalName, command.Locale, command.GuildLocale));
        Assert.Equal((new Snowflake(290926798626357999), new Snowflake(645027906669510667)), (command.GuildId, command.ChannelId));
        Assert.Equal((Permissions)2147483647, command.Member!.Permissions);
        Assert.Equal((Permissions)442368, command.AppPermissions);
        var options = command.Options;
        Assert.Equal(("방학", 14L, 2.0, true),
            (options.String("note"), options.Integer("days"), options.Number("weight"), options.Boolean("public")));
        Assert.Equal("jun", options.User("member")!.Username);
        Assert.Equal("준", options.Members[options.Id("member")!.Value].Nick);
        Assert.Equal(("질문", (Permissions)2248473465835073), (options.Channel("channel")!.Name, options.Channel("channel")!.Permissions));
        Assert.Equal(("staff", Permissions.Administrator), (options.Role("role")!.Name, options.Role("role")!.Permissions));
        var file = options.Attachment("file")!;
        Assert.Equal(("unknown.csv", "질문.csv", 1234L, "text/csv; charset=utf-8"), (file.FileName, file.ShownName, file.Size, file.ContentType));
        Assert.Equal("cdn.discordapp.com", file.Url.Host);
        Assert.Null(options.Attachment("note"));
        Assert.Null(options.String("from_the_future"));
    }

    [Fact]
    public void A_command_in_a_direct_message()
    {
        var command = Read<CommandInteraction>("interaction-command-dm.json");

        Assert.Equal(("advice", "mina", null, null), (command.Path, command.User.Username, command.Member, command.GuildId));
        Assert.Equal(new Snowflake(645027906669510999), command.ChannelId);
        Assert.Empty(command.Options.Values);
    }

    [Fact]
    public void A_user_command()
    {
        var command = Read<UserCommandInteraction>("interaction-user-command.json");

        Assert.Equal(("연속 기록 보기", "jun", "준"), (command.Name, command.Target.Username, command.TargetMember!.Nick));
    }

    [Fact]
    public void A_half_typed_option()
    {
        var typing = Read<AutocompleteInteraction>("interaction-autocomplete.json");

        Assert.Equal(("advice", "topic", "면"), (typing.Path, typing.Focused, typing.Typed));
        Assert.Null(typing.Options.Integer("count"));
    }

    [Fact]
    public void A_button()
    {
        var press = Read<ComponentInteraction>("interaction-button.json");

        Assert.Equal(("quiz:reveal", "42"), (press.CustomId.Route, Assert.Single(press.CustomId.Arguments)));
        Assert.Equal((new Snowflake(844397162624450620), 64, "오늘의 질문"),
            (press.Message.Id, press.Message.Flags, press.Message.Embeds[0].Title));
        Assert.Empty(press.Values);
    }

    [Fact]
    public void A_channel_select()
    {
        var choice = Read<ComponentInteraction>("interaction-select.json");

        Assert.Equal("986678954901234567", Assert.Single(choice.Values));
        var channel = choice.Channels[new Snowflake(986678954901234567)];
        Assert.Equal((ChannelType.GuildAnnouncement, Permissions.ViewChannel | Permissions.SendMessages), (channel.Type, channel.Permissions));
    }

    [Fact]
    public void A_modal_with_labels_and_with_rows()
    {
        var modal = Read<ModalInteraction>("interaction-modal.json");

        Assert.Equal("answer:submit", modal.CustomId.Route);
        Assert.Equal(("제 답은 이렇습니다.\nTwo lines.", ""), (modal.Fields["text"], modal.Fields["old_style"]));
        Assert.Equal(("good", null, null), (modal.Value("rating"), modal.Value("topics"), modal.Value("text")));
        Assert.Equal((2, 2), (modal.Fields.Count, modal.Values.Count));
        Assert.Equal(new Snowflake(2), modal.Message!.Id);
    }

    [Theory]
    [InlineData("""{"id":"1","application_id":"1","type":1,"token":"t"}""")]
    [InlineData("""{"id":"1","application_id":"1","type":2,"token":"t","user":{"id":"1"},"data":{"name":"x","type":3}}""")]
    [InlineData("""{"id":"1","application_id":"1","type":99,"token":"t","user":{"id":"1"},"data":{}}""")]
    [InlineData("""{"id":"1","application_id":"1","type":3,"token":"t","user":{"id":"1"},"data":{"custom_id":"a:b"}}""")]
    public void Kinds_without_use_are_nothing(string json) => Assert.Null(InteractionReader.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"id":"1","application_id":"1","type":2,"user":{"id":"1"},"data":{"name":"x"}}""")]
    [InlineData("""{"id":"1","application_id":"1","type":2,"token":"t","data":{"name":"x"}}""")]
    public void What_is_no_interaction_is_told_as_such(string json) =>
        Assert.Throws<JsonException>(() => InteractionReader.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_token_does_not_print()
    {
        var command = Read<CommandInteraction>("interaction-command.json");

        Assert.DoesNotContain(command.Token.Value, command.ToString(), StringComparison.Ordinal);
    }

    private static T Read<T>(string sample) where T : Interaction =>
        Assert.IsType<T>(InteractionReader.Read(Samples.Bytes(sample)));
}
