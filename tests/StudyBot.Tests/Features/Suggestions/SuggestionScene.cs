using System.Text.Json.Nodes;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Suggestions;

/// <summary>A guild with a staff channel, whose members suggest questions, and the scheduler's hand on what is to be told.</summary>
/// <param name="staff">The guild; it ends with the scene.</param>
internal sealed class SuggestionScene(StaffScene staff) : IDisposable
{
    /// <summary>Nothing like it is built in.</summary>
    public const string Prompt = "리액트에서 가상 돔을 쓰는 이유는 무엇인가요?";

    public SuggestionScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null, bool setUp = true)
        : this(new StaffScene(folder, clock, discord, setUp))
    {
    }

    public static TestMember Colleague { get; } = new(110, "en-US") { Permissions = Permissions.ManageGuild };

    public Slice Slice => staff.Slice;

    public FakeDiscord Discord => Slice.Discord;

    public IReadOnlyList<JsonObject> StaffMessages => In(StaffScene.Channel);

    public IReadOnlyList<JsonObject> DirectMessages => In(StaffScene.Direct);

    public async Task<Modal> Form(TestMember member, params (string Name, object Value)[] options) =>
        Assert.IsType<ShowModal>(await Slice.Command("question suggest", member, options)).Modal;

    public ValueTask<InteractionResponse> Send(Modal form, TestMember member, string prompt, params (string Input, string Value)[] fields) =>
        Slice.Submit(form.CustomId.Value, member, [("prompt", prompt), .. fields.Where(field => field.Input != "credit")],
            [.. fields.Where(field => field.Input == "credit").Select(field => (field.Input, new[] { field.Value }))]);

    public async Task<InteractionResponse> Suggest(TestMember member, string prompt = Prompt, params (string Input, string Value)[] fields) =>
        await Send(await Form(member), member, prompt, fields);

    /// <summary>One that staff can approve as it is.</summary>
    public async Task<InteractionResponse> SuggestWhole(TestMember member, string prompt = Prompt, params (string Input, string Value)[] fields) =>
        await Send(
            await Form(member, ("topic", "system-design"), ("level", "intermediate")), member, prompt,
            [("points", "- 바뀐 곳만 다시 그림\n- 선언형"), ("answer", "바뀐 부분만 실제 돔에 반영하려고 써요."), .. fields]);

    /// <summary>The scheduler looks: staff are told, then members and messages.</summary>
    public async Task LookAsync()
    {
        foreach (var name in new[] { "staff notices", "letters", "settled notices" })
            await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == name).RunDueAsync(Slice.Clock.Now(), default);
    }

    public async Task LookAfterAsync(TimeSpan wait)
    {
        Slice.Clock.Advance(wait);
        await LookAsync();
    }

    /// <summary>Presses a button of a message that stands in the staff channel.</summary>
    public ValueTask<InteractionResponse> PressStaff(string verb, TestMember staff, string? id = null) =>
        Slice.Press($"suggestion:{verb}:{id ?? Ids[^1]}", staff);

    public IReadOnlyList<string> Ids => Strings("select cast(id as text) from question_suggestion order by id");

    /// <summary>State of every suggestion, in the order in which their forms were opened.</summary>
    public IReadOnlyList<string> States => Strings("select state from question_suggestion order by id");

    /// <summary>How it stands with what is to be said of each suggestion, to its author and on the message that staff have.</summary>
    public IReadOnlyList<string> Outbox => Strings(
        """
        select told from (
            select subject as id, 'member ' || state || ' ' || attempts as told from member_letter where kind = 'suggestion.decided'
            union all
            select subject, 'staff ' || state || case when turn_at is null then '' else ' to turn' end from staff_notice where kind = 'suggestion.waiting')
        order by id, told
        """);

    public IReadOnlyList<string> Strings(string sql) => [.. Slice.Database.Read(connection => connection.Query<string>(sql))];

    public void Dispose() => staff.Dispose();

    private List<JsonObject> In(ulong channel) => [.. Discord.Messages.Where(message => (string?)message["channel_id"] == channel.ToString(null, null))];
}
