using StudyBot.Discord.Model;

namespace StudyBot.Words;

/// <summary>Permissions by the names that Discord's own settings give them, so that staff find the switch.</summary>
internal static class PermissionNames
{
    private static readonly (Permissions Bit, Bilingual<string> Name)[] Names =
    [
        (Permissions.ViewChannel, new("채널 보기", "View Channel")),
        (Permissions.SendMessages, new("메시지 보내기", "Send Messages")),
        (Permissions.EmbedLinks, new("링크 첨부", "Embed Links")),
        (Permissions.ReadMessageHistory, new("메시지 기록 보기", "Read Message History")),
        (Permissions.CreatePublicThreads, new("공개 스레드 만들기", "Create Public Threads")),
        (Permissions.SendMessagesInThreads, new("스레드에서 메시지 보내기", "Send Messages in Threads")),
        (Permissions.ManageThreads, new("스레드 관리하기", "Manage Threads")),
        (Permissions.PinMessages, new("메시지 고정", "Pin Messages")),
        (Permissions.MentionEveryone, new("@everyone, @here, 모든 역할 멘션하기", "Mention @everyone, @here and All Roles")),
        (Permissions.AttachFiles, new("파일 첨부", "Attach Files")),
        (Permissions.AddReactions, new("반응 추가하기", "Add Reactions")),
        (Permissions.ManageMessages, new("메시지 관리", "Manage Messages")),
        (Permissions.ManageRoles, new("역할 관리하기", "Manage Roles")),
        (Permissions.ManageChannels, new("채널 관리하기", "Manage Channels")),
    ];

    /// <summary>"View Channel, Send Messages".</summary>
    public static string InWords(this Permissions permissions, Language language) => string.Join(
        ", ", Names.Where(name => permissions.HasFlag(name.Bit)).Select(name => name.Name.In(language)));
}
