using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Storage;

namespace StudyBot.Features.Milestones.Reaching;

/// <summary>
/// Asks a member who reached a milestone whether the channel shall hear of it: nobody is shown in public who did not say so. The
/// subject is the milestone and its date.
/// </summary>
internal sealed class ReachedLetter(Database database, ReachStore reaches, MemberLanguages languages) : IMemberLetter
{
    public const string KindName = "milestone.reached";

    public string Kind => KindName;

    /// <summary>The receipt congratulated already.</summary>
    public WhenUnreached WhenUnreached => WhenUnreached.GiveUp;

    public static string Subject(int days, LocalDate on) => string.Create(CultureInfo.InvariantCulture, $"{days} {LocalDatePattern.Iso.Format(on)}");

    /// <summary>Null for what is none.</summary>
    public static (int Days, LocalDate On)? Read(string days, string on) =>
        int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && LocalDatePattern.Iso.Parse(on) is { Success: true, Value: var date }
            ? (number, date)
            : null;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (letter.Subject.Split(' ') is not [var days, var date] || Read(days, date) is not var (number, on) ||
            reaches.Find(letter.GuildId, letter.UserId, number, on) is not { ToldAt: null } ||
            !database.Read(connection => Roles.RoleStore.Announces(connection, letter.GuildId)))
        {
            return null;
        }

        var texts = MilestoneTexts.Both.In(languages.Of(letter.GuildId, letter.UserId));
        return new OutgoingMessage
        {
            Content = texts.Offer(server ?? "", number),
            Components = [new ActionRow(new Button(TellButton.To(letter.GuildId, number, on), texts.TellThem, ButtonStyle.Primary) { Emoji = "📣" })],
        };
    }
}
