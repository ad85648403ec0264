using System.Text.Json.Nodes;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Feedback;

/// <summary>A guild with a staff channel, whose members look at advice. Messages are as Discord would show them after each press.</summary>
internal sealed class FeedbackScene : IDisposable
{
    public const string Item = "resume-fits-two-pages";
    public const string Wrong = "세 번째 문단의 숫자가 강연과 달라요.";

    public static readonly string Key = $"a{ContentKey.Of(Item)}";

    private readonly StaffScene _staff;
    private int _messages;

    public FeedbackScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null) => _staff = new StaffScene(folder, clock, discord);

    public Slice Slice => _staff.Slice;

    public FakeDiscord Discord => _staff.Discord;

    /// <summary>Advice as the member alone sees it.</summary>
    public async Task<ShownMessage> Open(TestMember member, string itemId = Item) =>
        Show(await Slice.Press($"advice:open:{ContentKey.Of(itemId)}:k::", member), isPrivate: true);

    /// <summary>Presses the button whose label begins so; what comes of it, and the message as it is afterwards.</summary>
    public async Task<InteractionResponse> Press(ShownMessage shown, string label, TestMember member)
    {
        var response = await Slice.Press(shown.IdOf(label), member, shown.Message);
        shown.Apply(response);
        return response;
    }

    public async Task<InteractionResponse> Report(TestMember member, string itemId = Item, string wrong = Wrong)
    {
        var shown = await Open(member, itemId);
        var form = Assert.IsType<ShowModal>(await Press(shown, member.Locale == "ko" ? "틀린 곳 알리기" : "Report a mistake", member)).Modal;
        return await Slice.Submit(form.CustomId.Value, member, shown.Message, ("wrong", wrong));
    }

    /// <summary>Fills in the form that a button of the message opens.</summary>
    public async Task<InteractionResponse> Close(ShownMessage shown, string label, TestMember staff, string word = "")
    {
        var form = Assert.IsType<ShowModal>(await Press(shown, label, staff)).Modal;
        return await Submit(shown, form, staff, word);
    }

    public async Task<InteractionResponse> Submit(ShownMessage shown, Modal form, TestMember staff, string word = "")
    {
        var response = await Slice.Submit(form.CustomId.Value, staff, shown.Message, ("word", word));
        shown.Apply(response);
        return response;
    }

    /// <summary>The newest notice in the staff channel, after the scheduler has looked.</summary>
    public async Task<ShownMessage> Notice()
    {
        await _staff.LookAsync();
        var message = Discord.Messages.Last(candidate => (string?)candidate["channel_id"] == "908");
        return new ShownMessage(new Message
        {
            Id = new(9000),
            ChannelId = new(StaffScene.Channel),
            Content = (string?)message["content"] ?? "",
            CustomIds = [.. Buttons(message).Select(button => (string)button["custom_id"]!)],
            Components = [new ActionRow([.. Buttons(message).Select(button => new Button(IdOf(button), (string)button["label"]!))])],
        });
    }

    public ShownMessage Show(InteractionResponse response, bool isPrivate) =>
        new ShownMessage(new Message { Id = new((ulong)(8000 + _messages++)), ChannelId = Slice.Channel, Flags = isPrivate ? 1 << 6 : 0 }).Apply(response);

    /// <summary>What the bot said by direct message.</summary>
    public async Task<IReadOnlyList<string>> Direct()
    {
        await LookAsync();
        return [.. Discord.Messages.Where(message => (string?)message["channel_id"] == "7100").Select(message => (string)message["content"]!)];
    }

    public Task<Instant?> LookAsync() => Slice.Get<IEnumerable<IScheduledJob>>()
        .Single(job => job.Name == "letters").RunDueAsync(Slice.Clock.Now(), CancellationToken.None);

    public IReadOnlyList<string> Scores() => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select guild_id || ' ' || item_id || ' ' || useful || '/' || not_useful from content_score order by guild_id, item_id"))];

    public IReadOnlyList<string> Reports() => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select item_id || ' ' || reported_by || ' ' || state from content_report order by id"))];

    public void Dispose() => _staff.Dispose();

    private static IEnumerable<JsonNode> Buttons(JsonObject message) => message["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())!;

    private static CustomId IdOf(JsonNode button)
    {
        Assert.True(CustomId.TryParse((string)button["custom_id"]!, out var id));
        return id;
    }
}

/// <summary>A message, and what became of it.</summary>
internal sealed class ShownMessage(Message message)
{
    public Message Message { get; private set; } = message;

    public IReadOnlyList<string> Labels => [.. Buttons.Select(button => button.Label)];

    public IEnumerable<Button> Buttons => Message.Components.SelectMany(row => row.Components).OfType<Button>();

    public string IdOf(string label) => Buttons.Single(button => button.Label.StartsWith(label, StringComparison.Ordinal)).CustomId.Value;

    /// <summary>Labels of the feedback row; a chosen one in brackets.</summary>
    public string Row => string.Join(" | ", Buttons
        .Where(button => button.CustomId.Route.StartsWith("feedback:", StringComparison.Ordinal))
        .Select(button => button.Style == ButtonStyle.Success ? $"[{button.Label}]" : button.Label));

    /// <summary>As Discord would: what an update leaves out stays.</summary>
    public ShownMessage Apply(InteractionResponse response)
    {
        var change = (response as UpdateMessage)?.Message ?? (Message.Content.Length + Message.Components.Count == 0 ? (response as Reply)?.Message : null);
        if (change is null)
            return this;
        var components = change.Components ?? Message.Components;
        Message = Message with
        {
            Content = change.Content ?? Message.Content,
            Embeds = change.Embeds ?? Message.Embeds,
            Components = components,
            CustomIds = [.. components.SelectMany(row => row.Components).OfType<Button>().Select(button => button.CustomId.Value)],
        };
        return this;
    }
}
