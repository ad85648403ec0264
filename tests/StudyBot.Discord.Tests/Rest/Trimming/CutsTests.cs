using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Tests.Rest.Trimming;

public sealed class CutsTests
{
    private static readonly CustomId Id = CustomId.Of("quiz:reveal");

    [Fact]
    public void What_fits_is_not_mentioned()
    {
        var message = new OutgoingMessage
        {
            Content = new string('가', DiscordLimits.Content),
            Embeds = [new Embed { Title = "t", Description = Long(DiscordLimits.EmbedDescription), Fields = [new("n", Long(DiscordLimits.EmbedFieldValue))] }],
            Components = [new ActionRow(new StringSelect(Id, [new(Long(DiscordLimits.SelectOptionText), "a")]))],
        };

        Assert.Empty(Cuts.Of(Reply.Public(message)));
        Assert.Empty(Cuts.Of(new UpdateMessage(message)));
        Assert.Empty(Cuts.Of(new ShowModal(new Modal(Id, Long(DiscordLimits.ModalTitle), new TextInput("a", "b")))));
    }

    [Fact]
    public void Every_text_of_a_message_that_is_cut_is_named_with_what_is_left()
    {
        var message = new OutgoingMessage
        {
            Content = Long(2001),
            Embeds =
            [
                new Embed { Title = "fits" },
                new Embed { Title = Long(300), Footer = new(Long(2100)), Author = new(Long(257)), Fields = [new("n", "v"), new(Long(257), Long(1025))] },
            ],
            Components =
            [
                new ActionRow(new Button(Id, "fits"), new Button(Id, Long(81))),
                new ActionRow(new StringSelect(Id, [new("a", "a"), new(Long(101), "b", Long(102))]) { Placeholder = Long(151) }),
            ],
        };

        Assert.Equal(
            [
                "the content has 2001 characters, of which 2000 would be left",
                "embed 2's title has 300 characters, of which 256 would be left",
                "embed 2's footer has 2100 characters, of which 2048 would be left",
                "embed 2's author has 257 characters, of which 256 would be left",
                "embed 2's field 2 name has 257 characters, of which 256 would be left",
                "embed 2's field 2 value has 1025 characters, of which 1024 would be left",
                "component 1.2's label has 81 characters, of which 80 would be left",
                "component 2.1's placeholder has 151 characters, of which 150 would be left",
                "component 2.1's option 2 label has 101 characters, of which 100 would be left",
                "component 2.1's option 2 description has 102 characters, of which 100 would be left",
            ],
            Cuts.Of(Reply.Private(message)));
    }

    [Fact]
    public void Embeds_that_are_too_long_together_say_which_texts_give_way() =>
        Assert.Equal(
            ["embed 1's description has 4000 characters, of which 3000 would be left", "embed 2's description has 4000 characters, of which 3000 would be left"],
            Cuts.Of(Reply.Private(new OutgoingMessage { Embeds = [new Embed { Description = Long(4000) }, new Embed { Description = Long(4000) }] })));

    [Fact]
    public void Blank_texts_and_texts_that_are_left_out_are_named()
    {
        var fields = Enumerable.Repeat(new EmbedField("n", "v"), 26).Append(new("n", " ")).ToList();

        var cuts = Cuts.Of(Reply.Private(new OutgoingMessage { Embeds = [new Embed { Title = "t", Fields = fields }] }));

        Assert.Contains("embed 1's field 26 name has 1 characters, of which 0 would be left", cuts);
        Assert.Contains("embed 1's field 27 value is blank", cuts);
    }

    [Fact]
    public void A_form_is_looked_at_too() =>
        Assert.Equal(
            [
                "the form's title has 46 characters, of which 45 would be left",
                "field 1's label has 50 characters, of which 45 would be left",
                "field 1's value has 12 characters, of which 10 would be left",
                "field 1's placeholder has 101 characters, of which 100 would be left",
            ],
            Cuts.Of(new ShowModal(new Modal(Id, Long(46), new TextInput("a", Long(50)) { MaxLength = 10, Value = Long(12), Placeholder = Long(101) }))));

    private static string Long(int length) => new('가', length);
}
