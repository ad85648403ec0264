using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>
/// Tells a member what was decided about their days. The subject is the excuse's id, the instant of the decision, and the milestone that the
/// streak reached by it, if any.
/// </summary>
internal sealed class ExcuseLetter(ExcuseStore excuses) : IMemberLetter
{
    public const string KindName = "excuse.decided";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public static string Subject(Excuse excuse, Instant at, int? milestone) =>
        MilestoneLine.Behind(string.Create(CultureInfo.InvariantCulture, $"{excuse.Id}:{at.ToUnixTimeMilliseconds()}"), milestone);

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (!Snowflake.TryParse(letter.Subject.Split(':')[0], CultureInfo.InvariantCulture, out var id) ||
            excuses.Find(letter.GuildId, id) is not { State: ExcuseState.Approved or ExcuseState.Declined or ExcuseState.Revoked } excuse)
        {
            return null;
        }

        var texts = ExcuseTexts.Both.In(excuse.Language);
        var range = texts.Range(excuse.First, excuse.Last);
        var news = excuse.IsGift ? texts.Given(range, excuse.Days, server) : texts.News(excuse.State, range, server);
        var said = excuse.Decision is { } reason ? $"{news}\n{texts.StaffSay(DisplayText.Escape(reason))}" : news;
        // Of an approval that was taken back meanwhile there is nothing to celebrate.
        return OutgoingMessage.Text(excuse.State == ExcuseState.Approved ? MilestoneLine.Below(said, letter, excuse.Language) : said);
    }
}
