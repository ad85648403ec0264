using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Credits;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary><c>/focus start</c>: a message that counts down, and that others can join.</summary>
internal sealed class FocusStartCommand(
    FocusDesk desk, FocusSessions sessions, FocusBoard board, GuildSettingsReader settings, MemberChoices choices, FocusNews news) : IChatInputCommand
{
    public CommandSpec Spec { get; } = new("focus start", Languages.Text(
        "Start focusing, alone or in rounds with others", "집중을 시작해요. 혼자서도, 라운드를 나눠 함께해도 돼요"))
    {
        Options =
        [
            Number("minutes", FocusLimits.ShortestRound, FocusLimits.LongestRound, Languages.Text(
                "Minutes of a round (default: 25)", "한 라운드의 시간(분, 기본 25)")),
            new(CommandOptionType.String, "task", Languages.Text("What you will do; everyone sees it", "무엇을 할지 (모두에게 보여요)"))
            {
                MaxLength = FocusLimits.LongestTask,
            },
            Number("rounds", 1, FocusLimits.MostRounds, Languages.Text(
                "How many rounds, with breaks between them (default: 1)", "라운드 수 (사이마다 쉬어요, 기본 1)")),
            Number("break", 1, FocusLimits.LongestBreak, Languages.Text(
                "Minutes of a break (default: 5)", "쉬는 시간(분, 기본 5)")),
        ],
    };

    public async ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = FocusTexts.Both.In(interaction.Locale);
        if (FocusPlan.Read(interaction.Options, texts, out var mistake) is not { } plan)
            return Reply.Private(mistake!);
        if (interaction.ChannelId is not { } channel || !MaySpeak(interaction))
            return Reply.Private(texts.CannotPost);
        var started = Start(interaction, plan, channel);
        if (started.Result != FocusResult.Done)
            return Private(interaction, FocusDesk.Sentence(interaction, started));
        switch (await board.ShowAsync(started.Session!.Id, cancellationToken))
        {
            case Showing.Lost:
                sessions.Cancel(started.Session.Id);
                return Reply.Private(texts.CannotPost);
            case Showing.Later:
                return Private(interaction, texts.StartedUnseen);
            default:
                return Private(interaction, texts.Started(plan.Rounds));
        }
    }

    private static CommandOption Number(string name, int least, int most, LocalizedText description) =>
        new(CommandOptionType.Integer, name, description) { MinValue = least, MaxValue = most };

    /// <summary>In a thread, a permission of its own counts; which of the two it is, Discord says when we try.</summary>
    private static bool MaySpeak(Interaction interaction) => interaction.AppPermissions.Cover(Permissions.ViewChannel) &&
        (interaction.AppPermissions.Cover(Permissions.SendMessages) || interaction.AppPermissions.Cover(Permissions.SendMessagesInThreads));

    private FocusOutcome Start(CommandInteraction interaction, FocusPlan plan, Snowflake channel)
    {
        var act = desk.Act(interaction);
        var guild = settings.Of(act.GuildId, interaction.GuildLocale);
        var session = new FocusSession
        {
            Id = interaction.Id,
            GuildId = act.GuildId,
            ChannelId = channel,
            HostId = act.UserId,
            Language = guild.Language.Code(),
            Task = plan.Task,
            Minutes = plan.Minutes,
            Rounds = plan.Rounds,
            BreakMinutes = plan.BreakMinutes,
            State = FocusState.Focusing,
            Round = 1,
            TurnedAt = act.At,
            DueAt = act.At + Duration.FromMinutes(plan.Minutes),
            StartedAt = act.At,
        };
        return sessions.Start(session, new FocusSeat
        {
            Id = interaction.Id,
            SessionId = session.Id,
            GuildId = act.GuildId,
            UserId = act.UserId,
            StudyDate = choices.DayOf(interaction).DateOf(act.At),
            JoinedAt = act.At,
            Since = act.At,
            FocusedMs = 0,
        });
    }

    private Reply Private(Interaction interaction, string text) => Reply.Private(news.Above(interaction, OutgoingMessage.Text(text)));
}
