using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary><c>/leaderboard</c>: for the whole channel, in the guild's language.</summary>
internal sealed class LeaderboardCommand(
    LeaderboardView view, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("leaderboard", Languages.Text("Who studies how much", "함께 공부하는 사람들의 순위"))
    {
        Options =
        [
            new(CommandOptionType.String, "period", Languages.Text(
                "Over which time (default: this week; not used for streaks)", "기간 (기본: 이번 주, 연속 기록에는 쓰이지 않아요)"))
            {
                Choices =
                [
                    new(Languages.Text("This week", "이번 주"), nameof(StudyPeriod.Week)),
                    new(Languages.Text("This month", "이번 달"), nameof(StudyPeriod.Month)),
                    new(Languages.Text("All time", "전체"), nameof(StudyPeriod.All)),
                ],
            },
            new(CommandOptionType.String, "by", Languages.Text(
                "By what (default: streak; with a period: days studied)", "기준 (기본: 연속 기록, 기간만 고르면 공부한 날)"))
            {
                Choices =
                [
                    new(Languages.Text("Streak", "연속 기록"), nameof(LeaderboardMeasure.Streak)),
                    new(Languages.Text("Days studied", "공부한 날"), nameof(LeaderboardMeasure.Consistency)),
                    new(Languages.Text("Minutes", "공부 시간"), nameof(LeaderboardMeasure.Minutes)),
                    new(Languages.Text("Answers", "답변 수"), nameof(LeaderboardMeasure.Answers)),
                ],
            },
        ],
        Deferral = Deferral.Public,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var periodName = interaction.Options.String("period");
        // A streak has no period, so whoever names one and no more means something that has.
        var usual = periodName is null ? LeaderboardMeasure.Streak : LeaderboardMeasure.Consistency;
        if (!TryRead(periodName, StudyPeriod.Week, out var period) ||
            !TryRead(interaction.Options.String("by"), usual, out var measure))
        {
            return ValueTask.FromResult<InteractionResponse>(Reply.Private(LeaderboardTexts.Both.In(interaction.Locale).UnknownBoard));
        }

        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(clock.Now()));
        return ValueTask.FromResult<InteractionResponse>(
            Reply.Public(view.Public(query, interaction.User.Id, number: 0, guild.Language)));
    }

    private static bool TryRead<T>(string? name, T fallback, out T value)
        where T : struct, Enum
    {
        value = fallback;
        return name is null || (Enum.TryParse(name, out value) && Enum.IsDefined(value));
    }
}
