using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>What a look ahead of a question found; the subject is when. Once all of it is mended, it says so.</summary>
internal sealed class AheadNotice(AheadProblems found) : IStaffNotice
{
    public const string KindName = "doctor.ahead";

    private const int Most = 8;

    public string Kind => KindName;

    public OutgoingMessage? Render(GuildSettings guild, string subject)
    {
        if (found.Of(guild.GuildId, subject, open: true) is not { Count: > 0 } problems)
            return null;
        var (texts, words) = (DoctorTexts.Both.In(guild.Language), GuildDoctorTexts.Both.In(guild.Language));
        return Message(texts.FoundAhead, [.. problems.Take(Most).Select(words.Line), $"\n{texts.LookAgain}"], 0xFEE75C);
    }

    public OutgoingMessage? RenderSettled(GuildSettings guild, string subject)
    {
        if (found.Of(guild.GuildId, subject, open: true).Count > 0 || found.Of(guild.GuildId, subject, open: false) is not { Count: > 0 } problems)
            return null;
        var words = GuildDoctorTexts.Both.In(guild.Language);
        return Message(DoctorTexts.Both.In(guild.Language).Mended, [.. problems.Take(Most).Select(problem => $"~~{words.Words(problem)}~~")], 0x57F287);
    }

    private static OutgoingMessage Message(string title, IEnumerable<string> lines, int color) => new()
    {
        Embeds = [new Embed { Title = title, Description = string.Join('\n', lines), Color = color }],
    };
}
