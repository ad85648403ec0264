using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary><c>/setup</c>: language, zone, and where and when the daily question comes. Nothing named, nothing changed.</summary>
internal sealed class SetupCommand(
    GuildSettingsReader settings,
    SettingsStore store,
    ZoneFinder zones,
    QuestionChannel channels,
    SchedulerSignal scheduler,
    TimeProvider clock) : IChatInputCommand
{
    private static readonly LocalTime DefaultTime = new(9, 0);

    public CommandSpec Spec { get; } = new("setup", Languages.Text(
        "Language, time zone, and where and when the daily question comes", "언어와 시간대, 매일 질문이 올 곳과 시각을 정해요"))
    {
        Options =
        [
            new(CommandOptionType.String, "language", Languages.Text("What the bot speaks in public", "모두가 보는 글에 쓸 언어"))
            {
                Choices = [new(new LocalizedText("한국어"), "ko"), new(new LocalizedText("English"), "en")],
            },
            new(CommandOptionType.String, "zone", Languages.Text("Time zone; type a city", "시간대. 도시 이름을 적어 보세요"))
            {
                MaxLength = 100,
                Autocomplete = (interaction, _) => ValueTask.FromResult(
                    zones.Suggest(interaction.Typed, Languages.OfLocale(interaction.Locale), clock.Now())),
            },
            new(CommandOptionType.Channel, "channel", Languages.Text("Where questions are posted (default: here)", "질문이 올라올 채널 (기본: 여기)"))
            {
                ChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement],
            },
            new(CommandOptionType.String, "time", Languages.Text("When questions are posted, e.g. 09:00 or 9pm", "질문이 올라올 시각. 예: 09:00, 오후 9시"))
            {
                MaxLength = 30,
            },
        ],
        DefaultMemberPermissions = Permissions.ManageGuild,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await SetUpAsync(interaction, cancellationToken));

    private async Task<OutgoingMessage> SetUpAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = SetupTexts.Both.In(interaction.Locale);
        if (!MayManage(interaction.Member))
            return OutgoingMessage.Text(texts.NotAllowed);
        var guildId = interaction.Guild();
        var plan = store.FindPlan(guildId);
        var known = settings.Of(guildId, interaction.GuildLocale);

        if (Language(interaction.Options, known) is not { } language)
            return OutgoingMessage.Text(texts.UnknownLanguage);
        if (Zone(interaction.Options, known) is not { } zone)
            return OutgoingMessage.Text(texts.UnknownZone);
        if (Time(interaction.Options, plan) is not { } time)
            return OutgoingMessage.Text(texts.UnknownTime);
        if ((interaction.Options.Id("channel") ?? plan?.ChannelId ?? interaction.ChannelId) is not { } channel)
            return OutgoingMessage.Text(texts.UnknownChannel);
        var verdict = await channels.JudgeAsync(guildId, channel, cancellationToken);
        if (Objection(verdict, channel, texts) is { } objection)
            return OutgoingMessage.Text(objection);

        var chosen = known with { Language = language, Zone = zone };
        store.Save(new GuildSetup(chosen, channel, time, clock.Now()), interaction.User.Id);
        scheduler.Wake();
        return SetupReceipt.Of(chosen, store.FindPlan(guildId)!, Languages.OfLocale(interaction.Locale), clock.Now());
    }

    private static bool MayManage(Member? member) =>
        ((member?.Permissions ?? Permissions.None) & (Permissions.ManageGuild | Permissions.Administrator)) != 0;

    private static Language? Language(CommandOptions options, GuildSettings known) => options.String("language") switch
    {
        null => known.Language,
        "ko" => Words.Language.Korean,
        "en" => Words.Language.English,
        _ => null,
    };

    private DateTimeZone? Zone(CommandOptions options, GuildSettings known) =>
        options.String("zone") is { } typed ? zones.Find(typed) : known.Zone;

    private static LocalTime? Time(CommandOptions options, QuestionPlan? plan) =>
        options.String("time") is { } typed ? ClockTime.Read(typed) : plan?.LocalTime ?? DefaultTime;

    private static string? Objection(ChannelVerdict verdict, Snowflake channel, SetupTexts texts) => verdict.Fitness switch
    {
        ChannelFitness.Fit => null,
        ChannelFitness.Unknown => texts.UnknownChannel,
        ChannelFitness.WrongKind => texts.WrongKindOfChannel(channel),
        _ => texts.MissingPermissions(channel, verdict.Missing),
    };
}
