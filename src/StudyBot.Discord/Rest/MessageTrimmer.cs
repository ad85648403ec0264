using StudyBot.Discord.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

internal static class MessageTrimmer
{
    public static OutgoingMessage Trim(OutgoingMessage message, MessagePurpose purpose) => message;
}
