using NodaTime;
using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>What /setup decides, and when a day begins. Who is staff does not decide any of it: Manage Server does.</summary>
internal static class BasicFields
{
    /// <summary>Later than this nobody's evening ends, and mornings would count for the day before.</summary>
    public static readonly LocalTime LatestDayStart = new(8, 0);

    public static IReadOnlyList<SettingField> All(ZoneFinder zones) =>
    [
        new(SharedSettings.Language, new("언어", "Language"), new ChoiceKind(
            [.. new[] { Language.Korean, Language.English }.Select(language => new SettingChoice(language.Code(), new(language.OwnName(), language.OwnName())))]))
        {
            Help = new("모두가 보는 글에 쓰는 언어예요. 나만 보는 답은 각자의 디스코드 언어로 와요.", "What the bot speaks in public. Private replies speak each reader's own language."),
            ForOrganisers = true,
        },
        new("basics.time_zone", new("시간대", "Time zone"), ZoneOf(zones))
        {
            Help = new("하루와 모든 시각이 이 시간대를 따라요. 지난 기록은 바뀌지 않아요.", "Days and all times follow it. What is recorded stays as it is."),
            ForOrganisers = true,
        },
        new(SharedSettings.DayStart, new("하루의 시작", "Start of the day"), TypedKinds.Time)
        {
            Default = Duration.FromMinutes(GuildSettings.DefaultDayStartMinutes).OnTheClock().InWords(),
            Help = new("이 시각 전에 한 공부는 전날로 기록돼요.", "Studying before this time counts for the day before."),
            ForOrganisers = true,
        },
        new("staff.role", new("운영진 역할", "Staff role"), PlaceKind.Role)
        {
            None = new("없음 (서버 관리 권한이 있는 사람만 운영진)", "none (only those with Manage Server are staff)"),
            Help = new("이 역할이 있으면 운영진 명령어를 쓸 수 있어요.", "Whoever has it may use staff commands."),
            ForOrganisers = true,
        },
        new(SharedSettings.StaffChannel, new("운영진 채널", "Staff channel"), new PlaceKind([ChannelType.GuildText]))
        {
            None = new("없음 (`/setup`을 마지막으로 보낸 사람에게 DM)", "none (a DM to whoever sent `/setup` last)"),
            Help = new("운영진에게 알릴 일이 올라와요. 비공개 채널이어야 해요.", "Where staff are told things. It has to be private."),
            ForOrganisers = true,
        },
    ];

    private static TypedKind ZoneOf(ZoneFinder zones) => new()
    {
        Reader = (typed, _) => zones.Find(typed)?.Id,
        Sorry = new(
            "어느 시간대인지 모르겠어요. `서울` 같은 도시 이름이나 `Asia/Seoul`처럼 적어 주세요.",
            "I do not know that time zone. Please write a city such as `Berlin`, or an id such as `Europe/Berlin`."),
        Words = (value, _) => value,
        Example = new("예: 서울, Asia/Seoul", "For example: Berlin, Europe/Berlin"),
    };
}
