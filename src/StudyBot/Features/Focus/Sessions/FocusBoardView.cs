using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>A session as the channel sees it: words only, so that no more than sending is needed.</summary>
internal static class FocusBoardView
{
    /// <summary>A button that no other message has.</summary>
    public static string Mark(Snowflake session) => JoinButton.For(session).Value;

    public static OutgoingMessage Of(FocusSession session, IReadOnlyList<FocusSeat> seats)
    {
        var language = Languages.OfCode(session.Language);
        var texts = FocusTexts.Both.In(language);
        var title = texts.Title(session.Minutes, session.Rounds, session.IsOver);
        string?[] lines =
        [
            session.Task is { } task ? $"{title} · {DisplayText.Escape(PublicText.Of(task, language))}" : title,
            .. session.IsOver ? Results(seats, texts) : Running(session, seats, texts),
            session.Late ? $"-# {texts.CameLate}" : null,
            session.IsOver ? null : $"-# {texts.Hint}",
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Components = session.IsOver ? [] : [Buttons(session, seats, texts)],
        };
    }

    /// <summary>The line that says where it stands; also for a member alone.</summary>
    public static string Phase(FocusSession session, FocusTexts texts) => (session.State, session.DueAt) switch
    {
        (FocusState.Break, { } due) => texts.OnBreak(session.Round + 1, session.Rounds, due),
        (FocusState.Paused, { } due) => texts.Paused(session.Round, session.Rounds, (int)Math.Ceiling(session.Left(due).TotalMinutes), due),
        (FocusState.Focusing, { } due) => texts.Focusing(session.Round, session.Rounds, due),
        _ => texts.IsOver,
    };

    private static IEnumerable<string> Running(FocusSession session, IReadOnlyList<FocusSeat> seats, FocusTexts texts)
    {
        yield return Phase(session, texts);
        yield return texts.Together(string.Join(", ", seats.Where(seat => seat.IsLive).Select(seat => seat.UserId.UserMention())));
        // Who left keeps what they did in everyone's sight.
        var gone = seats.Where(seat => !seat.IsLive && seats.All(other => !other.IsLive || other.UserId != seat.UserId)).ToList();
        foreach (var line in Results(gone, texts))
            yield return $"-# {line}";
    }

    private static IEnumerable<string> Results(IReadOnlyList<FocusSeat> seats, FocusTexts texts)
    {
        // No more of them than one message can name: FocusLimits.MostMembers counts those who left, too.
        var members = seats
            .GroupBy(seat => seat.UserId)
            .Select(own => (
                User: own.Key,
                Spent: (int)own.Sum(seat => Math.Floor(Duration.FromMilliseconds(seat.FocusedMs).TotalMinutes)),
                Recorded: own.Sum(seat => seat.Minutes ?? 0)))
            .OrderByDescending(member => member.Spent);
        return members.Select(member => texts.Result(member.User.UserMention(), member.Spent, member.Recorded));
    }

    private static ActionRow Buttons(FocusSession session, IReadOnlyList<FocusSeat> seats, FocusTexts texts)
    {
        var isGroup = seats.Count(seat => seat.IsLive) > 1;
        MessageComponent?[] buttons =
        [
            new Button(JoinButton.For(session.Id), texts.Join, ButtonStyle.Primary) { Emoji = "🙋" },
            isGroup ? new Button(LeaveButton.For(session.Id), texts.Leave) { Emoji = "👋" } : null,
            session.State switch
            {
                FocusState.Focusing => new Button(PauseButton.For(session.Id), texts.Pause) { Emoji = "⏸️" },
                FocusState.Paused => new Button(ResumeButton.For(session.Id), texts.Resume, ButtonStyle.Success) { Emoji = "▶️" },
                _ => null,
            },
            new Button(StopButton.For(session.Id), texts.Stop, ButtonStyle.Danger) { Emoji = "⏹️" },
        ];
        return new ActionRow([.. buttons.OfType<MessageComponent>()]);
    }
}
