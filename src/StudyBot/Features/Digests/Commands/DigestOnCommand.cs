using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Plans;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Digests.Commands;

/// <summary><c>/digest on</c>: on Mondays, in a channel, from the next one on.</summary>
internal sealed class DigestOnCommand(
    StaffRights rights, PlanStore plans, PostingChannel channels, GuildSettingsReader settings, SchedulerSignal scheduler, TimeProvider clock) : IChatInputCommand
{
    private static readonly LocalTime Usual = new(9, 0);

    public CommandSpec Spec { get; } = new("digest on", Languages.Text("Tell a channel on Mondays what the cohort did", "월요일마다 지난주 소식을 채널에 올려요"))
    {
        Options =
        [
            new(CommandOptionType.Channel, "channel", Languages.Text("Where (default: the questions' channel)", "어느 채널 (기본: 질문이 올라오는 채널)"))
            {
                ChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement],
            },
            new(CommandOptionType.String, "time", Languages.Text("When, e.g. 9:30 (default: as the questions)", "몇 시에. 예: 9:30 (기본: 질문과 같은 시간)")) { MaxLength = 20 },
        ],
        DefaultMemberPermissions = StaffRights.ShownTo,
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        Reply.Private(await SwitchOnAsync(interaction, cancellationToken));

    private async Task<string> SwitchOnAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return refusal;
        var language = Languages.OfLocale(interaction.Locale);
        var texts = DigestTexts.Both.In(language);
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var known = plans.Find(guild.GuildId);
        var time = known?.LocalTime ?? plans.QuestionTime(guild.GuildId) ?? Usual;
        if (interaction.Options.String("time") is { } typed)
        {
            if (ClockTime.Read(typed) is not { } read)
                return texts.UnknownTime(DisplayText.Escape(typed));
            time = read;
        }

        if (DigestSettings.TooEarly(time, guild.DayStart.OnTheClock(), texts) is { } tooEarly)
            return tooEarly;
        if ((interaction.Options.Id("channel") ?? known?.ChannelId ?? plans.QuestionChannel(guild.GuildId) ?? interaction.ChannelId) is not { } channel)
            return texts.NoChannel;
        var verdict = await channels.JudgeAsync(guild.GuildId, channel, ChannelUse.Questions, cancellationToken);
        if (verdict.Fitness != ChannelFitness.Fit)
            return texts.Unfit(channel, verdict.Missing == Permissions.None ? null : verdict.Missing.InWords(language));
        var plan = plans.SwitchOn(
            new DigestPlan { GuildId = guild.GuildId, ChannelId = channel, LocalTime = time }, guild.Zone, interaction.User.Id, clock.Now());
        scheduler.Wake();
        return texts.On(channel, plan.NextDue!.Value);
    }
}
