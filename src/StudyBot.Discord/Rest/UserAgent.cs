using System.Reflection;

namespace StudyBot.Discord.Rest;

/// <summary>How the bot names itself to Discord (Reference → User Agent).</summary>
internal static class UserAgent
{
    public static string Of(DiscordOptions options) => $"DiscordBot ({options.ProjectUrl}, {Version()})";

    private static string Version() =>
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0";
}
