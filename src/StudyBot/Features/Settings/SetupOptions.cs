using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary>What /setup asks for.</summary>
internal static class SetupOptions
{
    public const string StaffRole = "staff_role";
    public const string StaffChannel = "staff_channel";

    /// <summary>Its values are the names of the two options that can be empty.</summary>
    public const string Clear = "clear";

    /// <param name="suggestZones">Suggests while the organiser types a city.</param>
    public static IReadOnlyList<CommandOption> All(Autocomplete suggestZones) =>
    [
        new(CommandOptionType.String, "language", Languages.Text("What the bot speaks in public", "모두가 보는 글에 쓸 언어"))
        {
            Choices = [Choice(Language.Korean), Choice(Language.English)],
        },
        new(CommandOptionType.String, "zone", Languages.Text("Time zone; type a city", "시간대. 도시 이름을 적어 보세요"))
        {
            MaxLength = 100,
            Autocomplete = suggestZones,
        },
        new(CommandOptionType.Channel, "channel", Languages.Text("Where questions are posted (default: here)", "질문이 올라올 채널 (기본: 여기)"))
        {
            ChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement],
        },
        new(CommandOptionType.String, "time", Languages.Text("When questions are posted, e.g. 09:00 or 9pm", "질문이 올라올 시각. 예: 09:00, 오후 9시"))
        {
            MaxLength = 30,
        },
        new(CommandOptionType.Role, StaffRole, Languages.Text("Whoever has this role may use staff commands", "이 역할이 있으면 운영진 명령어를 쓸 수 있어요")),
        new(CommandOptionType.Channel, StaffChannel, Languages.Text("Private channel where staff are told things", "운영진에게 알릴 일이 올라올 비공개 채널"))
        {
            ChannelTypes = [ChannelType.GuildText],
        },
        new(CommandOptionType.String, Clear, Languages.Text("Take the staff role or channel back", "정해 둔 운영진 역할이나 채널을 없애요"))
        {
            Choices =
            [
                new(Languages.Text("Staff role", "운영진 역할"), StaffRole),
                new(Languages.Text("Staff channel", "운영진 채널"), StaffChannel),
            ],
        },
    ];

    /// <summary>What the options name; where they name nothing that can be read, null.</summary>
    /// <param name="interaction">The /setup.</param>
    /// <param name="firstChannel">For a guild that has no channel yet when none is named.</param>
    /// <param name="zones">Knows cities.</param>
    /// <param name="now">The instant of the change.</param>
    public static SetupChange Read(CommandInteraction interaction, Snowflake firstChannel, ZoneFinder zones, Instant now)
    {
        var options = interaction.Options;
        return new SetupChange
        {
            GuildId = interaction.GuildId!.Value,
            GuildLocale = interaction.GuildLocale,
            Language = LanguageOf(options.String("language")),
            Zone = options.String("zone") is { } city ? zones.Find(city) : null,
            ChannelId = options.Id("channel"),
            FirstChannelId = firstChannel,
            Time = options.String("time") is { } time ? ClockTime.Read(time) : null,
            StaffRoleId = options.Id(StaffRole),
            StaffChannelId = options.Id(StaffChannel),
            ClearsStaffRole = options.String(Clear) == StaffRole,
            ClearsStaffChannel = options.String(Clear) == StaffChannel,
            By = interaction.User.Id,
            At = now,
        };
    }

    private static CommandChoice Choice(Language language) => new(new LocalizedText(language.OwnName()), language.Code());

    private static Language? LanguageOf(string? code) => code switch
    {
        "ko" => Language.Korean,
        "en" => Language.English,
        _ => null,
    };
}
