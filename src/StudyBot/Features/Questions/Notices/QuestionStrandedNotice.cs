using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A pinned question will not come, since nothing is posted on its date any more.</summary>
internal sealed class QuestionStrandedNotice(Database database, QuestionForecast forecast) : IStaffNotice
{
    public string Kind => QuestionNotices.Stranded;

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        var (id, date) = StrandedPins.Read(subject);
        if (QuestionScheduleStore.Find(connection, new ScheduleKey(guild.GuildId, id)) is not { } schedule ||
            forecast.Stranded(connection, schedule).All(plan => plan.LocalDate != date))
        {
            return null;
        }

        var texts = TroubleTexts.Both.In(guild.Language);
        var name = DisplayText.Escape(ScheduleTexts.NameOf(schedule, guild.Language));
        return new OutgoingMessage
        {
            Embeds = [new Embed { Title = texts.StrandedTitle, Description = $"{texts.Stranded(name, date.InWords(guild.Language))}\n{texts.StrandedFix}", Color = 0xFEE75C }],
        };
    });
}
