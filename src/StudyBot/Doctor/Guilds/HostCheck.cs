using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Rest;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

/// <summary>The bot itself, as far as it concerns a guild: its line to Discord, its clock, its database. Staff can only pass on what is wrong.</summary>
internal sealed class HostCheck(GatewayStatus gateway, DiscordRest rest, Database database) : IGuildCheck
{
    public string Subject(Language language) => GuildDoctorTexts.Both.In(language).Bot;

    public Task<IReadOnlyList<Finding>> RunAsync(GuildVisit visit, Language language, CancellationToken cancellationToken) =>
        Task.FromResult(Of(language));

    private IReadOnlyList<Finding> Of(Language language)
    {
        var texts = GuildDoctorTexts.Both.In(language);
        var troubles = Troubles(texts).ToList();
        return troubles.Count == 0
            ? [Finding.Well(texts.Bot, texts.BotIsWell)]
            : [.. troubles.Select(trouble => Finding.Ill(texts.Bot, trouble, texts.TellOperator))];
    }

    private IEnumerable<string> Troubles(GuildDoctorTexts texts)
    {
        if (gateway.Current.State != GatewayState.Live)
            yield return texts.GatewayIsDown;
        if (rest.ClockOffset is { } offset && offset.Duration() > DiscordCheck.LongestOffset)
            yield return texts.ClockIsOff((int)offset.TotalSeconds);
        if (!database.Read(connection => connection.ExecuteScalar<bool>("select exists (select 1 from migration)")))
            yield return texts.DatabaseIsSilent;
    }
}
