using StudyBot.Discord.Model;
using StudyBot.Features.Reminders.Answering;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Letters;
using StudyBot.Words;

namespace StudyBot.Features.Reminders.Sending;

/// <summary>The last line to who heard three reminders and did not come: from here on there is quiet, and a button to go on.</summary>
internal sealed class FarewellLetter(ReminderStore reminders) : IMemberLetter
{
    public const string KindName = "reminder.stopped";

    public string Kind => KindName;

    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    public bool OnlyInGuild => true;

    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (reminders.Find(letter.GuildId, letter.UserId) is not { IsOn: false } reminder)
            return null;
        var texts = ReminderTexts.Both.In(Languages.OfCode(reminder.Language));
        return new OutgoingMessage { Content = texts.Farewell(server), Components = [new ActionRow(GoOnButton.For(reminder))] };
    }
}
