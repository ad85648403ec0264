using StudyBot.Words;

namespace StudyBot.Doctor.Guilds;

/// <summary>What the bot may do, use by use: each problem, or one calm line.</summary>
internal sealed class AccessCheck : IGuildCheck
{
    public string Subject(Language language) => GuildDoctorTexts.Both.In(language).Permissions;

    public Task<IReadOnlyList<Finding>> RunAsync(GuildVisit visit, Language language, CancellationToken cancellationToken) =>
        Task.FromResult(Of(visit, language));

    private IReadOnlyList<Finding> Of(GuildVisit visit, Language language)
    {
        var texts = GuildDoctorTexts.Both.In(language);
        if (visit.Access is null)
            return [Finding.Skipped(Subject(language), texts.DiscordSilent)];
        if (visit.Needs.Count == 0)
            return [Finding.Skipped(Subject(language), texts.NothingChosen)];
        return
        [
            .. visit.Needs.Select(need => need.Use).Distinct().Order().SelectMany(use =>
                visit.Problems.Where(problem => problem.Use == use).Select(texts.Finding).ToList() is { Count: > 0 } found
                    ? found
                    : [Finding.Well(texts.NameOf(use), texts.AllThere(use, Places(visit, use)))]),
        ];
    }

    private static string Places(GuildVisit visit, GuildUse use) => string.Join(", ", visit.Needs
        .Where(need => need.Use == use)
        .Select(need => need switch
        {
            ChannelNeed channel => channel.ChannelId.ChannelMention(),
            RoleNeed role => role.RoleId.RoleMention(),
            _ => "",
        })
        .Distinct());
}
