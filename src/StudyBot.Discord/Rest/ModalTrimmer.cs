using StudyBot.Discord.Model;

namespace StudyBot.Discord.Rest;

internal static class ModalTrimmer
{
    public static Modal Trim(Modal modal) => modal;
}
