using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Staff;

/// <summary>What every staff feature says alike.</summary>
internal abstract class StaffTexts
{
    public static Bilingual<StaffTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>In place of a notice about something that its author had deleted with all of theirs.</summary>
    public OutgoingMessage Erased => new() { Content = ErasedSentence, Embeds = [], Components = [] };

    protected abstract string ErasedSentence { get; }

    /// <param name="role">The guild's staff role; null for none.</param>
    public abstract string NotStaff(Snowflake? role);

    /// <summary>Above a notice that comes as a direct message.</summary>
    /// <param name="server">Its name, escaped.</param>
    public abstract string DirectHead(string server);

    /// <summary>Below it: why here, and what to do about it.</summary>
    /// <param name="brokenChannel">The staff channel that takes no posts; null when there is none.</param>
    public abstract string DirectFoot(Snowflake? brokenChannel);

    /// <summary>Below one that is for staff alone, where everyone can see the staff channel.</summary>
    public abstract string PublicFoot(Snowflake channel);

    /// <summary>Below it, when the notice has buttons, which only work in the server.</summary>
    public abstract string ButtonsInServer { get; }

    private sealed class Korean : StaffTexts
    {
        protected override string ErasedSentence => "🧹 보낸 분이 자기 기록을 모두 지워서 이 요청도 사라졌어요. 할 일은 없어요.";

        public override string ButtonsInServer => "버튼은 서버 안에서만 쓸 수 있어요. 서버에서 `/staff brief`를 보내면 기다리는 일을 보고 처리할 수 있어요.";

        public override string NotStaff(Snowflake? role) => role is { } id
            ? $"운영진만 쓸 수 있어요. 운영진이라면 서버 관리자에게 {id.RoleMention()} 역할을 달라고 부탁해 주세요."
            : "운영진만 쓸 수 있어요. 서버 관리 권한이 있는 분에게 부탁해 주세요.";

        public override string DirectHead(string server) => $"📬 **{server}** 서버의 운영진 알림이에요.";

        public override string DirectFoot(Snowflake? brokenChannel) => brokenChannel is { } channel
            ? $"운영진 채널 {channel.ChannelMention()}에 글을 올릴 수 없어서 `/setup`을 마지막으로 보낸 분께 알려 드려요. 채널에서 봇의 권한을 확인하거나, 서버에서 `/setup staff_channel:`로 다른 채널을 골라 주세요."
            : "운영진 채널이 없어서 `/setup`을 마지막으로 보낸 분께 알려 드려요. 서버에서 `/setup staff_channel:`로 채널을 정하면 다음부터 거기에 올라가요.";

        public override string PublicFoot(Snowflake channel) =>
            $"운영진만 봐야 하는 알림인데 운영진 채널 {channel.ChannelMention()}이 모두에게 보여서, `/setup`을 마지막으로 보낸 분께만 알려 드려요. 채널 설정 → 권한에서 @everyone의 채널 보기를 끄면 다음부터 거기에 올라가요.";
    }

    private sealed class English : StaffTexts
    {
        protected override string ErasedSentence => "🧹 Whoever sent this had all their records deleted, and this with them. There is nothing to do.";

        public override string ButtonsInServer => "Its buttons work only in the server: `/staff brief` there shows what waits, to be dealt with.";

        public override string NotStaff(Snowflake? role) => role is { } id
            ? $"Only staff can use this. If you are staff, please ask an organiser for the {id.RoleMention()} role."
            : "Only staff can use this. Please ask someone who has the Manage Server permission.";

        public override string DirectHead(string server) => $"📬 A notice for the staff of **{server}**.";

        public override string DirectFoot(Snowflake? brokenChannel) => brokenChannel is { } channel
            ? $"You get it as the last one to send `/setup`, because the bot cannot post in the staff channel {channel.ChannelMention()}. Please check the bot's permissions there, or choose another channel in the server with `/setup staff_channel:`."
            : "You get it as the last one to send `/setup`, because there is no staff channel. Choose one in the server with `/setup staff_channel:` and later notices go there.";

        public override string PublicFoot(Snowflake channel) =>
            $"It is for staff alone, but everyone can see the staff channel {channel.ChannelMention()}; so only you get it, as the last one to send `/setup`. Switch View Channel off for @everyone under the channel's settings → Permissions, and later ones go there.";
    }
}
