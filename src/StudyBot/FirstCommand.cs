using System.Data.Common;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.CheckIns;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot;

/// <summary>
/// Makes the first command after a start as quick as any other: what it would look up, and compile where the program is not published,
/// is done before the bot logs in. Nothing of it is stored or sent.
/// </summary>
internal static class FirstCommand
{
    /// <summary>Minutes beyond a day, which is answered with a sentence. In the language of a guild that set none, or it would be noted as the member's own.</summary>
    private static readonly ReadOnlyMemory<byte> CheckIn =
        """
        {"id":"1","application_id":"1","type":2,"token":"rehearsal","version":1,"guild_id":"1","channel_id":"1","locale":"en-US","guild_locale":"en-US",
        "app_permissions":"0","entitlements":[],"context":0,"channel":{"id":"1","type":0,"name":"rehearsal","permissions":"0"},
        "member":{"user":{"id":"1","username":"rehearsal"},"roles":["1"],"joined_at":"2025-09-01T00:00:00+00:00","permissions":"0"},
        "data":{"id":"1","name":"checkin","type":1,"options":[{"name":"minutes","type":4,"value":1000000},{"name":"note","type":3,"value":"rehearsal"}]}}
        """u8.ToArray();

    /// <exception cref="OperatorException">The database is damaged where its opening does not look.</exception>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        try
        {
            await RehearseAsync(services);
        }
        catch (DbException e)
        {
            throw new OperatorException(
                $"'{services.GetRequiredService<Database>().Path}' cannot be used ({e.Message}). The verb doctor says more; if it is damaged, restore a backup.", e);
        }
    }

    private static async Task RehearseAsync(IServiceProvider services)
    {
        await Rehearsal.PlayAsync(services, CheckIn);
        await services.GetRequiredService<CheckInStore>().RehearseAsync(new StudyEvent(
            new Snowflake(1), new Snowflake(1), StudyEventKind.CheckIn, "rehearsal", new LocalDate(2000, 1, 1), Instant.FromUnixTimeSeconds(0)));
    }
}
