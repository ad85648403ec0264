using StudyBot.Discord.Interactions;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Features.Leaderboards.Squads;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary><c>/leaderboard</c>: for the whole channel, in the guild's language.</summary>
internal sealed class LeaderboardCommand(
    LeaderboardView view, SquadBoardView squads, MemberStore members, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    private const string Hide = "Hide";
    private const string Show = "Show";

    public CommandSpec Spec { get; } = new("leaderboard", Languages.Text("Who studies how much", "함께 공부하는 사람들의 순위"))
    {
        Options =
        [
            new(CommandOptionType.String, "period", Languages.Text(
                "Over which time (default: this week; not used for streaks and consistency)", "기간 (기본: 이번 주, 연속 기록과 꾸준함에는 쓰이지 않아요)"))
            {
                Choices =
                [
                    new(Languages.Text("This week", "이번 주"), nameof(BoardPeriod.Week)),
                    new(Languages.Text("This month", "이번 달"), nameof(BoardPeriod.Month)),
                    new(Languages.Text("All time", "전체"), nameof(BoardPeriod.All)),
                    new(Languages.Text("This cohort", "이번 기수"), nameof(BoardPeriod.Cohort)),
                ],
            },
            new(CommandOptionType.String, "by", Languages.Text(
                "By what (default: streak; with a period: days studied)", "기준 (기본: 연속 기록, 기간만 고르면 공부한 날)"))
            {
                Choices =
                [
                    new(Languages.Text("Streak", "연속 기록"), nameof(LeaderboardMeasure.Streak)),
                    new(Languages.Text("Consistency: of the last 30 study days", "꾸준함: 최근 공부하는 날 30일 중"), nameof(LeaderboardMeasure.Consistency)),
                    new(Languages.Text("Days studied", "공부한 날"), nameof(LeaderboardMeasure.Days)),
                    new(Languages.Text("Minutes", "공부 시간"), nameof(LeaderboardMeasure.Minutes)),
                    new(Languages.Text("Answers", "답변 수"), nameof(LeaderboardMeasure.Answers)),
                    new(Languages.Text("Reviews given to others", "다른 사람에게 해 준 리뷰"), nameof(LeaderboardMeasure.Reviews)),
                ],
            },
            new(CommandOptionType.Boolean, "squads", Languages.Text("Squads by their average instead of members", "사람 대신 팀을 평균으로 겨뤄요")),
            new(CommandOptionType.String, "me", Languages.Text("Whether others see you on boards, and your streak", "순위표와 연속 기록을 다른 사람에게 숨기거나 다시 보여요"))
            {
                Choices =
                [
                    new(Languages.Text("Hide me from others", "나를 숨기기"), Hide),
                    new(Languages.Text("Show me again", "다시 보이기"), Show),
                ],
            },
        ],
        Deferral = Deferral.Public,
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Board(interaction));

    private Reply Board(CommandInteraction interaction)
    {
        var guild = settings.Of(interaction.Guild(), interaction.GuildLocale);
        var own = Languages.OfLocale(interaction.Locale);
        var periodName = interaction.Options.String("period");
        // A streak has no period, so whoever names one and no more means something that has.
        var usual = periodName is null ? LeaderboardMeasure.Streak : LeaderboardMeasure.Days;
        if (!TryRead(periodName, BoardPeriod.Week, out var period) || !TryRead(interaction.Options.String("by"), usual, out var measure))
            return Reply.Private(LeaderboardTexts.Both.In(own).UnknownBoard);

        var now = clock.Now();
        var query = new LeaderboardQuery(guild.GuildId, period, measure, guild.StudyDay.DateOf(now));
        if (interaction.Options.String("me") is { } me)
        {
            members.SetHidden(guild.GuildId, interaction.User.Id, query.Today, me == Hide ? now : null);
            return Reply.Private(view.Private(query, interaction.User.Id, number: null, own) with
            {
                Content = LeaderboardTexts.Both.In(own).NowHidden(me == Hide),
            });
        }

        return interaction.Options.Boolean("squads") == true
            ? Reply.Public(squads.Message(query, guild.Language, isCopy: false))
            : Reply.Public(view.Public(query, interaction.User.Id, number: 0, guild.Language));
    }

    private static bool TryRead<T>(string? name, T fallback, out T value)
        where T : struct, Enum
    {
        value = fallback;
        return name is null || (Enum.TryParse(name, out value) && Enum.IsDefined(value));
    }
}
