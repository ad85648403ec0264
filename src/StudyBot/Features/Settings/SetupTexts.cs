using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

internal abstract class SetupTexts
{
    public static Bilingual<SetupTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Saved { get; }

    public abstract string NextQuestion { get; }

    public abstract string Channel { get; }

    public abstract string Language { get; }

    public abstract string Zone { get; }

    public abstract string DayStart { get; }

    public abstract string TryNext { get; }

    public abstract string WhatToTry { get; }

    public abstract string NotAllowed { get; }

    public abstract string UnknownLanguage { get; }

    public abstract string UnknownZone { get; }

    public abstract string UnknownTime { get; }

    public abstract string UnknownChannel { get; }

    public abstract string WrongKindOfChannel(Snowflake channel);

    /// <param name="channel">Where.</param>
    /// <param name="missing">One bit or more.</param>
    public abstract string MissingPermissions(Snowflake channel, Permissions missing);

    public abstract string NameOf(Language language);

    public abstract string NowThere(string time);

    public abstract string DayStartsAt(string time);

    /// <summary>Permissions by the names that Discord's settings give them in that language.</summary>
    protected static string Named(Permissions permissions, params IReadOnlyList<(Permissions Bit, string Name)> names) =>
        string.Join(", ", names.Where(name => permissions.HasFlag(name.Bit)).Select(name => name.Name));

    private sealed class Korean : SetupTexts
    {
        public override string Saved => "✅ 준비됐어요. 바꾸고 싶은 것이 있으면 `/setup`을 다시 보내면 돼요.";

        public override string NextQuestion => "다음 질문";

        public override string Channel => "채널";

        public override string Language => "언어";

        public override string Zone => "시간대";

        public override string DayStart => "하루의 시작";

        public override string TryNext => "이제 해볼 것";

        public override string WhatToTry => "`/checkin`으로 오늘 공부를 기록하고, `/advice`로 조언을 하나 읽어 보세요. 질문이 올라오면 `/question today`로도 볼 수 있어요.";

        public override string NotAllowed => "`/setup`은 서버 관리 권한이 있는 사람만 쓸 수 있어요. 서버 관리자에게 부탁해 주세요.";

        public override string UnknownLanguage => "언어는 한국어나 English 가운데 하나를 골라 주세요.";

        public override string UnknownZone => "어느 시간대인지 모르겠어요. `서울`처럼 도시 이름을 적고 목록에서 골라 주세요. 바뀐 것은 없어요.";

        public override string UnknownTime => "몇 시인지 읽지 못했어요. `09:00`, `오전 9시`, `21시`처럼 적어서 다시 보내 주세요. 바뀐 것은 없어요.";

        public override string UnknownChannel => "이 서버에 그 채널이 없어요. `channel`에서 채널을 골라 다시 보내 주세요. 바뀐 것은 없어요.";

        public override string WrongKindOfChannel(Snowflake channel) =>
            $"{channel.ChannelMention()}에는 질문을 올릴 수 없어요. `channel`에서 텍스트나 공지 채널을 골라 주세요. 바뀐 것은 없어요.";

        public override string MissingPermissions(Snowflake channel, Permissions missing) =>
            $"{channel.ChannelMention()}에서 봇에게 필요한 권한({Names(missing)})이 없어요. 채널 설정에서 권한을 준 다음 `/setup`을 다시 보내 주세요. 바뀐 것은 없어요.";

        public override string NameOf(Language language) => language == Words.Language.Korean ? "한국어" : "영어";

        public override string NowThere(string time) => $"지금 {time}";

        public override string DayStartsAt(string time) => $"{time}에 새 하루가 시작돼요. 그전에 한 공부는 전날로 기록돼요.";

        private static string Names(Permissions missing) => Named(
            missing,
            (Permissions.ViewChannel, "채널 보기"),
            (Permissions.SendMessages, "메시지 보내기"),
            (Permissions.EmbedLinks, "링크 첨부"),
            (Permissions.ReadMessageHistory, "메시지 기록 보기"));
    }

    private sealed class English : SetupTexts
    {
        public override string Saved => "✅ All set. Send `/setup` again whenever you want to change something.";

        public override string NextQuestion => "Next question";

        public override string Channel => "Channel";

        public override string Language => "Language";

        public override string Zone => "Time zone";

        public override string DayStart => "Start of the day";

        public override string TryNext => "Try next";

        public override string WhatToTry => "Record today with `/checkin` and read a piece of advice with `/advice`. Once a question is posted, `/question today` opens it too.";

        public override string NotAllowed => "`/setup` needs the Manage Server permission. Please ask someone who has it.";

        public override string UnknownLanguage => "Please choose 한국어 or English as the language.";

        public override string UnknownZone => "I do not know that time zone. Type a city such as `London` and pick from the list. Nothing was changed.";

        public override string UnknownTime => "I could not read that time. Please send it again as `09:00`, `9am` or `9:30 pm`. Nothing was changed.";

        public override string UnknownChannel => "There is no such channel in this server. Please pick one in `channel` and send it again. Nothing was changed.";

        public override string WrongKindOfChannel(Snowflake channel) =>
            $"Questions cannot be posted in {channel.ChannelMention()}. Please pick a text or announcement channel in `channel`. Nothing was changed.";

        public override string MissingPermissions(Snowflake channel, Permissions missing) =>
            $"The bot lacks permissions in {channel.ChannelMention()}: {Names(missing)}. Please grant them in the channel's settings and send `/setup` again. Nothing was changed.";

        public override string NameOf(Language language) => language == Words.Language.Korean ? "Korean" : "English";

        public override string NowThere(string time) => $"now {time}";

        public override string DayStartsAt(string time) => $"A new day starts at {time}. Studying before that counts for the day before.";

        private static string Names(Permissions missing) => Named(
            missing,
            (Permissions.ViewChannel, "View Channel"),
            (Permissions.SendMessages, "Send Messages"),
            (Permissions.EmbedLinks, "Embed Links"),
            (Permissions.ReadMessageHistory, "Read Message History"));
    }
}
