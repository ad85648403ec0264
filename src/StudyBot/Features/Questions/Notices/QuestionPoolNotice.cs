using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Notices;

/// <summary>A schedule is running out of questions that were never asked.</summary>
internal sealed class QuestionPoolNotice(Database database, QuestionPool pool) : IStaffNotice
{
    public string Kind => QuestionNotices.Pool;

    public OutgoingMessage? Render(GuildSettings guild, string subject) => database.Read(connection =>
    {
        var id = long.Parse(subject.Split(':')[0], CultureInfo.InvariantCulture);
        if (QuestionScheduleStore.Find(connection, new ScheduleKey(guild.GuildId, id)) is not { } schedule)
            return null;
        var size = pool.Size(connection, schedule);
        if (size.Left > PoolWarnings.Few)
            return null;
        var texts = TroubleTexts.Both.In(guild.Language);
        var name = DisplayText.Escape(ScheduleTexts.NameOf(schedule, guild.Language));
        return new OutgoingMessage
        {
            Embeds = [new Embed { Title = texts.PoolTitle, Description = $"{texts.PoolLeft(name, size)}\n{texts.PoolFix}", Color = 0xFEE75C }],
        };
    });
}
