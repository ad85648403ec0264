using Dapper;
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Reminders;

/// <summary>Members who asked to be reminded; it is 10:00 on a Monday in Seoul at first.</summary>
internal sealed class ReminderScene : IDisposable
{
    public ReminderScene()
    {
        Slice = new Slice(replace: services => services.AddSingleton(TestLibrary.Of(questions: 3)));
        Slice.Discord.Canned["users/@me/channels"] = """{ "id": "7100", "type": 1 }""";
        Slice.Discord.Canned["guilds/900"] = """{ "id": "900", "name": "*우리* 스터디", "owner_id": "1" }""";
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho, TestMember.Emma })
            Slice.Discord.Canned[$"guilds/900/members/{member.Number}"] = """{ "roles": [] }""";
    }

    public Slice Slice { get; }

    /// <summary>What came by direct message after the one that /remind on sends.</summary>
    public IReadOnlyList<string> Said =>
        [.. Slice.Discord.Messages.Select(message => (string)message["content"]!).Where(text => !text.StartsWith("👋", StringComparison.Ordinal))];

    public async Task<string> OnAsync(TestMember member, string? time = null, bool withoutRun = false) => (await Slice.Command(
        "remind on", member, [.. time is null ? Array.Empty<(string, object)>() : [("time", time)], .. withoutRun ? new (string, object)[] { ("without_streak", true) } : []])).Text();

    public async Task<string> CheckInAsync(TestMember member) => (await Slice.Command("checkin", member, ("minutes", 10L))).Text();

    /// <summary>Moves the clock, and the bot looks.</summary>
    public async Task AfterAsync(double hours)
    {
        Slice.Clock.Advance(TimeSpan.FromHours(hours));
        await LookAsync();
    }

    public async Task LookAsync()
    {
        foreach (var name in new[] { "reminders", "letters" })
            await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == name).RunDueAsync(Slice.Clock.Now(), CancellationToken.None);
    }

    /// <summary>The custom id of a button below the latest direct message.</summary>
    public string Button(int index) =>
        (string)Slice.Discord.Messages[^1]["components"]![0]!["components"]![index]!["custom_id"]!;

    public async Task<InteractionResponse> PressDirectlyAsync(string customId, TestMember member)
    {
        Slice.InDirectMessages = true;
        var response = await Slice.Press(customId, member);
        Slice.InDirectMessages = false;
        return response;
    }

    public async Task<string> RecordDirectlyAsync(string customId, TestMember member, string minutes) =>
        (await SubmitDirectlyAsync(customId, member, minutes)).Text();

    public async Task<InteractionResponse> SubmitDirectlyAsync(string customId, TestMember member, string minutes)
    {
        Slice.InDirectMessages = true;
        var response = await Slice.Submit(customId, member, ("minutes", minutes));
        Slice.InDirectMessages = false;
        return response;
    }

    public long Count(string query) => Slice.Database.Read(connection => connection.ExecuteScalar<long>(query));

    public void Do(string change) => Slice.Database.Write(connection => connection.Execute(change));

    public void Dispose() => Slice.Dispose();
}
