using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Features.PeerReviews.Reviewing;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary>Staff hear once of each answer that waits for them. Neither the answer nor its author stands in it.</summary>
internal sealed class QueueNotice(PeerSeats seats, QuestionNames names) : IStaffNotice
{
    public const string KindName = "peers.waiting";

    public string Kind => KindName;

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject)
    {
        if (!long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var requestId))
            return null;
        var all = seats.Of(requestId);
        if (all.Any(seat => seat.State == SeatState.Mentors))
            return null;
        var question = all.Count == 0 ? null : DisplayText.Escape(names.Short(guild.GuildId, all[0].QuestionId, guild.Language));
        return OutgoingMessage.Text(QueueTexts.Both.In(guild.Language).Settled(question));
    }

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (!long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var requestId) ||
            seats.Of(requestId).FirstOrDefault(seat => seat.State == SeatState.Mentors && seat.GuildId == guild.GuildId) is not { } waiting)
        {
            return null;
        }

        var texts = QueueTexts.Both.In(guild.Language);
        return new OutgoingMessage
        {
            Content = texts.Notice(DisplayText.Escape(names.Short(guild.GuildId, waiting.QuestionId, guild.Language))),
            Components = [new ActionRow(new Button(waiting.Ref.To(OpenButton.Open), texts.Open, ButtonStyle.Primary) { Emoji = "🤝" })],
        };
    }
}
