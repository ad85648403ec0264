using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings;

/// <summary><c>/setup</c>: language, zone, and where and when the daily question comes. Nothing named, nothing changed.</summary>
internal sealed class SetupCommand(
    SettingsStore store,
    ZoneFinder zones,
    QuestionChannel channels,
    GuildSettingsReader settings,
    SchedulerSignal scheduler,
    TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("setup", Languages.Text(
        "Language, time zone, and where and when the daily question comes", "언어와 시간대, 매일 질문이 올 곳과 시각을 정해요"))
    {
        Options =
        [
            new(CommandOptionType.String, "language", Languages.Text("What the bot speaks in public", "모두가 보는 글에 쓸 언어"))
            {
                Choices = [Choice(Words.Language.Korean), Choice(Words.Language.English)],
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
        if (interaction.Member?.Has(Permissions.ManageGuild) != true)
            return OutgoingMessage.Text(texts.NotAllowed);
        var guildId = interaction.Guild();
        var (named, chosen) = (interaction.Options.Id("channel"), store.FindPlan(guildId)?.ChannelId);
        if ((named ?? chosen ?? interaction.ChannelId) is not { } channel)
            return OutgoingMessage.Text(texts.UnknownChannel);
        var change = Change(interaction, guildId, channel);
        if (Unread(interaction.Options, change, texts) is { } unread)
            return OutgoingMessage.Text(unread);
        // Its post would bear one date and its answers another.
        if (change.Time is { } time && settings.Of(guildId, interaction.GuildLocale).DayStart.OnTheClock() is var first && time < first)
            return OutgoingMessage.Text(texts.TimeBeforeDayStart(first.InWords()));
        var wasChosen = named is null && chosen is not null;
        var verdict = await channels.JudgeAsync(guildId, channel, cancellationToken);
        if (Objection(verdict, channel, wasChosen, texts) is { } objection)
            return OutgoingMessage.Text(objection);

        var saved = store.Save(change with { At = clock.Now() });
        scheduler.Wake();
        return SetupReceipt.Of(saved, Languages.OfLocale(interaction.Locale), clock.Now());
    }

    private SetupChange Change(CommandInteraction interaction, Snowflake guildId, Snowflake channel) => new()
    {
        GuildId = guildId,
        GuildLocale = interaction.GuildLocale,
        Language = Language(interaction.Options.String("language")),
        Zone = interaction.Options.String("zone") is { } city ? zones.Find(city) : null,
        ChannelId = interaction.Options.Id("channel"),
        FirstChannelId = channel,
        Time = interaction.Options.String("time") is { } time ? ClockTime.Read(time) : null,
        By = interaction.User.Id,
        At = clock.Now(),
    };

    /// <summary>What to say when something was named that means nothing; null when all is well.</summary>
    private static string? Unread(CommandOptions options, SetupChange change, SetupTexts texts) =>
        options.String("language") is not null && change.Language is null ? texts.UnknownLanguage
        : options.String("zone") is not null && change.Zone is null ? texts.UnknownZone
        : options.String("time") is not null && change.Time is null ? texts.UnknownTime
        : null;

    private static CommandChoice Choice(Language language) => new(new LocalizedText(language.OwnName()), language.Code());

    private static Language? Language(string? code) => code switch
    {
        "ko" => Words.Language.Korean,
        "en" => Words.Language.English,
        _ => null,
    };

    /// <param name="verdict">On the channel.</param>
    /// <param name="channel">Named now, chosen earlier, or the one of the command.</param>
    /// <param name="wasChosen">Whether it was chosen earlier, so that the organiser must hear which one is meant.</param>
    /// <param name="texts">In the organiser's language.</param>
    private static string? Objection(ChannelVerdict verdict, Snowflake channel, bool wasChosen, SetupTexts texts) =>
        (verdict.Fitness, wasChosen) switch
        {
            (ChannelFitness.Fit, _) => null,
            (ChannelFitness.Unknown, false) => texts.UnknownChannel,
            (ChannelFitness.Unknown, true) => texts.ChosenChannelGone(channel),
            (ChannelFitness.WrongKind, false) => texts.WrongKindOfChannel(channel),
            (ChannelFitness.WrongKind, true) => texts.ChosenChannelOfWrongKind(channel),
            (_, false) => texts.MissingPermissions(channel, verdict.Missing),
            (_, true) => texts.ChosenChannelClosed(channel, verdict.Missing),
        };
}
