using StudyBot.Discord.Interactions;
using StudyBot.Discord.Json;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Tests.Rest.Trimming;

public sealed class MessageTrimmerTests
{
    private static readonly CustomId Id = CustomId.Of("quiz:reveal");

    [Fact]
    public void A_message_that_fits_is_left_as_it_is()
    {
        var message = new OutgoingMessage
        {
            Content = new string('가', DiscordLimits.Content),
            Embeds = [new Embed { Title = "t", Description = new string('d', DiscordLimits.EmbedDescription), Fields = [new("n", "v")] }],
            Components = [new ActionRow(new Button(Id, "open")), new ActionRow(new StringSelect(Id, [new("a", "a")]))],
        };

        Assert.Same(message, MessageTrimmer.Trim(message, MessagePurpose.Create));
    }

    [Fact]
    public void Each_text_of_an_embed_is_cut_to_its_own_limit()
    {
        var embed = Trim(new Embed
        {
            Title = Long(300),
            Author = new(Long(300)),
            Fields = [new(Long(300), Long(1100)), .. Enumerable.Repeat(new EmbedField("n", "v"), 30)],
        });

        Assert.Equal(DiscordLimits.EmbedTitle, embed.Title!.Length);
        Assert.Equal(DiscordLimits.EmbedAuthor, embed.Author!.Name.Length);
        Assert.Equal(DiscordLimits.EmbedFields, embed.Fields!.Count);
        Assert.Equal(DiscordLimits.EmbedFieldName, embed.Fields[0].Name.Length);
        Assert.Equal(DiscordLimits.EmbedFieldValue, embed.Fields[0].Value.Length);
        Assert.Equal(DiscordLimits.EmbedDescription, Trim(new Embed { Description = Long(5000) }).Description!.Length);
        Assert.Equal(DiscordLimits.EmbedFooter, Trim(new Embed { Footer = new(Long(2100)) }).Footer!.Text.Length);
    }

    [Fact]
    public void Embeds_that_are_too_long_together_give_from_their_longest_texts()
    {
        var message = MessageTrimmer.Trim(new OutgoingMessage
        {
            Embeds = [new Embed { Title = "short", Description = Long(4000) }, new Embed { Title = "also short", Description = Long(3500) }],
        }, MessagePurpose.Create);

        Assert.Equal("short", message.Embeds![0].Title);
        Assert.Equal("also short", message.Embeds[1].Title);
        var total = message.Embeds.Sum(embed => embed.Title!.Length + embed.Description!.Length);
        Assert.InRange(total, DiscordLimits.EmbedTotal - 10, DiscordLimits.EmbedTotal);
    }

    [Fact]
    public void Random_embeds_always_fit()
    {
        var dice = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var embeds = Enumerable.Range(0, dice.Next(1, 13)).Select(_ => new Embed
            {
                Title = Long(dice.Next(400)),
                Description = Long(dice.Next(5000)),
                Footer = dice.Next(2) == 0 ? new(Long(dice.Next(3000))) : null,
                Fields = [.. Enumerable.Range(0, dice.Next(28)).Select(_ => new EmbedField(Long(dice.Next(300)), Long(dice.Next(1200))))],
            }).ToList();

            var trimmed = MessageTrimmer.Trim(new OutgoingMessage { Embeds = embeds }, MessagePurpose.Create).Embeds!;

            Assert.InRange(trimmed.Count, 0, 10);
            Assert.True(trimmed.Sum(embed => (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0)
                + embed.Fields!.Sum(field => field.Name.Length + field.Value.Length)) <= DiscordLimits.EmbedTotal);
            Assert.All(trimmed.SelectMany(embed => embed.Fields!), field =>
            {
                Assert.InRange(field.Name.Length, 1, DiscordLimits.EmbedFieldName);
                Assert.InRange(field.Value.Length, 1, DiscordLimits.EmbedFieldValue);
            });
        }
    }

    [Fact]
    public void What_Discord_refuses_as_empty_is_left_out()
    {
        var message = MessageTrimmer.Trim(new OutgoingMessage
        {
            Embeds = [new Embed { Color = 1, Title = "" }, new Embed { Description = "d", Fields = [new("", " "), new("", "v")] }],
            Components = [new ActionRow(), new ActionRow(new StringSelect(Id, [])), new ActionRow(new Button(Id, ""))],
        }, MessagePurpose.Create);

        var embed = Assert.Single(message.Embeds!);
        Assert.Equal("\u200b", Assert.Single(embed.Fields!).Name);
        var button = Assert.IsType<Button>(Assert.Single(Assert.Single(message.Components!).Components));
        Assert.Equal("\u200b", button.Label);
    }

    [Fact]
    public void Components_are_cut_to_what_a_message_holds()
    {
        var rows = MessageTrimmer.Trim(new OutgoingMessage
        {
            Components =
            [
                new ActionRow([.. Enumerable.Repeat(new Button(Id, Long(100)), 7)]),
                new ActionRow(new StringSelect(Id, [.. Enumerable.Range(0, 30).Select(i => new SelectOption(Long(200), $"{i}", Long(200)))])
                {
                    MaxValues = 30,
                    Placeholder = Long(200),
                }),
                .. Enumerable.Repeat(new ActionRow(new LinkButton("https://example.com", "go")), 5),
            ],
        }, MessagePurpose.Create).Components!;

        Assert.Equal(5, rows.Count);
        Assert.Equal(5, rows[0].Components.Count);
        Assert.Equal(80, ((Button)rows[0].Components[0]).Label.Length);
        var select = (StringSelect)rows[1].Components[0];
        Assert.Equal((25, 25, 150), (select.Options.Count, select.MaxValues, select.Placeholder!.Length));
        Assert.All(select.Options, option => Assert.Equal((100, 100), (option.Label.Length, option.Description!.Length)));
    }

    [Fact]
    public void A_nonce_is_never_cut_but_refused()
    {
        var message = OutgoingMessage.Text("a") with { Nonce = new string('n', 26) };

        Assert.Throws<ArgumentException>(() => MessageTrimmer.Trim(message, MessagePurpose.Create));
    }

    [Fact]
    public void A_modals_texts_are_cut()
    {
        var modal = ModalTrimmer.Trim(new Modal(Id, Long(60), new TextInput("a", Long(60)) { Value = Long(500), MaxLength = 300, Placeholder = Long(150) }));

        Assert.Equal((45, 45, 300, 100),
            (modal.Title.Length, modal.Inputs[0].Label.Length, modal.Inputs[0].Value!.Length, modal.Inputs[0].Placeholder!.Length));
    }

    [Fact]
    public void A_modals_select_offers_what_fits()
    {
        var options = Enumerable.Range(0, 40).Select(number => new SelectOption(Long(120), $"{number}", Long(120))).ToList();

        var select = (SelectInput)ModalTrimmer.Trim(new Modal(
            Id, "a", new SelectInput("b", "c", options) { Description = Long(120), Placeholder = Long(200), MinValues = 0, MaxValues = 40 })).Components[0];

        Assert.Equal((25, 100, 100), (select.Options.Count, select.Options[0].Label.Length, select.Options[0].Description!.Length));
        Assert.Equal((100, 150, 1, 25), (select.Description!.Length, select.Placeholder!.Length, select.MinValues, select.MaxValues));
    }

    [Fact]
    public void Suggestions_are_cut_to_twenty_five_and_their_names_to_a_hundred()
    {
        var choices = ChoiceTrimmer.Trim(
        [
            new(new LocalizedText(""), "x"), new(new LocalizedText("too long a value"), Long(101)),
            .. Enumerable.Range(0, 40).Select(i => new CommandChoice(LocalizedText.EnglishKorean(Long(120), Long(130)), (long)i)),
        ]);

        Assert.Equal(25, choices.Count);
        Assert.Equal(0L, choices[0].Value);
        Assert.All(choices, choice => Assert.Equal((100, 100), (choice.Name.Default.Length, choice.Name.For("ko").Length)));
    }

    private static Embed Trim(Embed embed) =>
        MessageTrimmer.Trim(new OutgoingMessage { Embeds = [embed] }, MessagePurpose.Create).Embeds![0];

    private static string Long(int length) => new('가', length);
}
