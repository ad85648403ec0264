using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>Fits a message into Discord's limits; one that fits already comes back as it is.</summary>
internal static class MessageTrimmer
{
    private const int Mentions = 100;

    /// <exception cref="ArgumentException">The nonce is too long; cut, it could equal another one.</exception>
    public static OutgoingMessage Trim(OutgoingMessage message, MessagePurpose purpose)
    {
        if (purpose is MessagePurpose.Create && message.Nonce is { Length: > DiscordLimits.Nonce })
            throw new ArgumentException($"A nonce has at most {DiscordLimits.Nonce} characters.", nameof(message));
        var content = message.Content is { } text ? TextTrimmer.Trim(text, DiscordLimits.Content) : null;
        var embeds = message.Embeds is { } given ? EmbedTrimmer.Trim(given) : null;
        var components = message.Components is { } rows ? ComponentTrimmer.Trim(rows) : null;
        var mentions = Trim(message.AllowedMentions);
        var files = Trim(message.Files);
        if (ReferenceEquals(content, message.Content) && ReferenceEquals(embeds, message.Embeds)
            && ReferenceEquals(components, message.Components) && ReferenceEquals(mentions, message.AllowedMentions)
            && ReferenceEquals(files, message.Files))
        {
            return message;
        }

        return message with { Content = content, Embeds = embeds, Components = components, AllowedMentions = mentions, Files = files };
    }

    private static AllowedMentions Trim(AllowedMentions mentions) =>
        mentions.Users.Count <= Mentions && mentions.Roles.Count <= Mentions
            ? mentions
            : mentions with { Users = [.. mentions.Users.Take(Mentions)], Roles = [.. mentions.Roles.Take(Mentions)] };

    private static IReadOnlyList<FileUpload> Trim(IReadOnlyList<FileUpload> files) =>
        files.Count <= DiscordLimits.Files && files.All(file => file.Description is null or { Length: <= DiscordLimits.FileDescription })
            ? files
            :
            [
                .. files.Take(DiscordLimits.Files).Select(file =>
                    file with { Description = TextTrimmer.Optional(file.Description, DiscordLimits.FileDescription) }),
            ];
}
