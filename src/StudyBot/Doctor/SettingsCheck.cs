using Microsoft.Extensions.Options;
using StudyBot.Discord;

namespace StudyBot.Doctor;

/// <summary>The settings.</summary>
internal sealed class SettingsCheck(IServiceProvider services) : ICheck
{
    public string Subject => "settings";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Finding>>([.. Settings()]);

    private IEnumerable<Finding> Settings()
    {
        var mistakes = StartCheck.Options(services);
        foreach (var mistake in mistakes)
            yield return Finding.Ill(Subject, mistake, "Put it right where you set it: in the environment, appsettings.json, or the command line. The README has a table of all settings.");
        if (mistakes.Count > 0)
            yield break;
        yield return Finding.Well(Subject, "all can be read");
        yield return string.IsNullOrWhiteSpace(services.GetRequiredService<IOptions<DiscordOptions>>().Value.Token)
            ? Finding.Ill("token", "there is none", "Developer Portal, your application, Bot, Reset Token; then set Discord__Token to it.")
            : Finding.Well("token", "there is one");
    }
}
