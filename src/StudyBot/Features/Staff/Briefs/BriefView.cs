using StudyBot.Discord.Model;
using StudyBot.Staff.Briefs;
using StudyBot.Storage;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>The brief as a message: counts, and buttons to what is counted.</summary>
internal sealed class BriefView(Database database, IEnumerable<IBriefPart> parts)
{
    /// <summary>A row of buttons has room for one more.</summary>
    private const int MostButtons = 4;

    private readonly IBriefPart[] _parts = [.. parts];

    /// <summary>For one of staff.</summary>
    /// <param name="reader">Who, in their language.</param>
    /// <param name="plan">When the channel gets it; null for never.</param>
    /// <param name="notice">Above it; null for nothing.</param>
    public OutgoingMessage Private(BriefReader reader, BriefPlan? plan, string? notice = null)
    {
        var texts = BriefTexts.Both.In(reader.Language);
        var lines = Lines(reader);
        var morning = plan is { NextDue: not null } ? plan : null;
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds = [Embed(reader, lines) with { Footer = morning is null ? null : new EmbedFooter(texts.MorningIs(morning.LocalTime)) }],
            Components =
            [
                new ActionRow(
                [
                    .. lines.Select(line => line.Button).OfType<Button>().Take(MostButtons),
                    new Button(BriefRefreshButton.Id, texts.Refresh) { Emoji = "🔄" },
                ]),
                new ActionRow(new Button(BriefMorningButton.To(on: morning is null), morning is null ? texts.SwitchOn : texts.SwitchOff) { Emoji = "🌅" }),
            ],
        };
    }

    /// <summary>For the staff channel, or the direct messages of an organiser.</summary>
    public OutgoingMessage Morning(BriefReader reader)
    {
        var texts = BriefTexts.Both.In(reader.Language);
        var embed = Embed(reader, Lines(reader));
        return new OutgoingMessage
        {
            Embeds = [embed with { Description = $"{embed.Description}\n\n-# {texts.MorningFoot}" }],
            Components = [new ActionRow(new Button(BriefOpenButton.To(reader.Today), texts.Open, ButtonStyle.Primary) { Emoji = "📋" })],
        };
    }

    private List<BriefLine> Lines(BriefReader reader) => database.Read(connection => _parts.SelectMany(part => part.Lines(connection, reader)).ToList());

    private static Embed Embed(BriefReader reader, List<BriefLine> lines)
    {
        var texts = BriefTexts.Both.In(reader.Language);
        var sections = lines.GroupBy(line => line.Section).OrderBy(section => section.Key)
            .Select(section => string.Join('\n', section.Select(line => line.Text).Prepend($"**{texts.Section(section.Key)}**")));
        var nothing = lines.Exists(line => line.Section != BriefSection.Questions) ? Enumerable.Empty<string>() : [texts.NothingToDo];
        return new Embed { Title = texts.Title(reader.Today), Description = string.Join("\n\n", nothing.Concat(sections)), Color = 0x5865F2 };
    }
}
