using System.Text.Json.Nodes;
using Dapper;
using NodaTime;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Settings;

namespace StudyBot.Tests.Features.Digests;

/// <summary>A guild in Seoul with questions in channel 901 at 9:00; it is Monday, March 2, 10:00.</summary>
internal sealed class DigestScene : IDisposable
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    public DigestScene(Slice? slice = null) => Slice = slice ?? SetupScene.Slice();

    public Slice Slice { get; }

    public IReadOnlyList<JsonObject> Posted => [.. Slice.Discord.Messages.Where(message => ((string?)message["embeds"]?[0]?["title"])?.StartsWith("📰", StringComparison.Ordinal) == true)];

    /// <summary>All that stands in the latest digest.</summary>
    public string Text => string.Join('\n', Posted[^1]["embeds"]![0]!.AsObject()
        .SelectMany(part => part.Value is JsonArray fields ? fields.SelectMany(shown => new[] { (string)shown!["name"]!, (string)shown["value"]! }) : [part.Value!.ToString()]));

    public long Count(string query) => Slice.Database.Read(connection => connection.ExecuteScalar<long>(query));

    public void Do(string change) => Slice.Database.Write(connection => connection.Execute(change));

    public async Task SetUpAsync()
    {
        await Slice.Command("setup", TestMember.Organiser, ("channel", Slice.Channel), ("time", "9:00"));
        await Slice.Command("digest on", TestMember.Organiser);
    }

    /// <param name="member">Who.</param>
    /// <param name="day">Days after the first Monday, may be negative.</param>
    /// <param name="minutes">Of that day.</param>
    /// <param name="kind">What.</param>
    public void Study(TestMember member, int day, int minutes = 30, StudyEventKind kind = StudyEventKind.CheckIn) => Slice.Get<StudyLog>().Append(
        new StudyEvent(Slice.Guild, member.Id, kind, $"{day}-{kind}", Monday.PlusDays(day), Instant.FromUtc(2026, 3, 2, 1, 0)) { Minutes = minutes });

    public async Task AfterAsync(double days)
    {
        Slice.Clock.Advance(TimeSpan.FromDays(days));
        await RunAsync();
    }

    public async Task RunAsync() => await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "weekly digests")
        .RunDueAsync(Slice.Clock.Now(), CancellationToken.None);

    public async Task<string> PreviewAsync(TestMember? by = null) => (await Slice.Command("digest preview", by ?? TestMember.Organiser)).Text();

    public async Task<string> OwnWeekAsync(TestMember member, string? button = null)
    {
        var id = button ?? (string)Posted[^1]["components"]![0]!["components"]![0]!["custom_id"]!;
        var response = await Slice.Press(id, member);
        Assert.True(response.IsPrivate());
        return response.Text();
    }

    public void Dispose() => Slice.Dispose();
}
