using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

/// <summary><c>/streak show</c>: where a member stands.</summary>
internal sealed class StreakCommand(
    StudyHistory history, StreakFactsReader facts, MemberChoices choices, IBoardVisibility boards, MemberNews news, TimeProvider clock) : IChatInputCommand
{
    private const int DaysShown = 14;

    public CommandSpec Spec { get; } = new("streak show", Languages.Text("Your streak, rest days left and last 14 days", "연속 기록, 남은 휴식일, 최근 14일을 봐요"))
    {
        Options = [new(CommandOptionType.User, "member", Languages.Text("Someone else", "다른 사람의 기록"))],
    };

    public ValueTask<InteractionResponse> HandleAsync(CommandInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = StreakTexts.Both.In(interaction.Locale);
        var member = interaction.Options.User("member") ?? interaction.User;
        var message = member.Bot
            ? OutgoingMessage.Text(texts.BotsDoNotStudy)
            : new OutgoingMessage { Embeds = [Embed(interaction, member, texts)] };
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(news.Above(interaction, message)));
    }

    private Embed Embed(CommandInteraction interaction, User member, StreakTexts texts)
    {
        var guild = interaction.Guild();
        var studyDay = choices.DayOf(guild, member.Id, interaction.GuildLocale);
        var today = studyDay.DateOf(clock.Now());
        var own = member.Id == interaction.User.Id;
        var title = own ? texts.OwnTitle : texts.Title(NameOf(interaction, member));
        if (!own && !interaction.Options.Members.ContainsKey(member.Id))
            return new Embed { Title = title, Description = texts.NotHere(NameOf(interaction, member)) };
        // Who hides reads to others like who never studied.
        var streak = own || !boards.IsHidden(guild, member.Id) ? history.StreakOf(guild, member.Id) : null;
        if (streak is null)
            return new Embed { Title = title, Description = own ? texts.NothingYet : texts.NothingToSee(NameOf(interaction, member)) };

        var known = facts.Of(guild, member.Id);
        var days = StreakDiary.Of(known, today.PlusDays(1 - DaysShown), today, today);
        return new Embed
        {
            Title = title,
            Description = Row([.. days.Select(day => own ? day.Verdict : Public(day.Verdict))], texts),
            Color = 0xF4900C,
            Fields =
            [
                new(texts.Current, texts.DaysInARow(streak.CurrentOn(today)), Inline: true),
                new(texts.Longest, texts.DaysInARow(streak.Longest), Inline: true),
                new(texts.Consistency, texts.OfRequired(Study.Consistency.Of(known, today), own), Inline: true),
                .. own ? OwnFields(days[^1]) : [],
            ],
        };

        // When their day ends would tell others where they live.
        IEnumerable<EmbedField> OwnFields(DiaryDay now)
        {
            var end = studyDay.EndOf(today);
            yield return new(texts.RestDays, texts.RestDaysHeld(now.RestDays, now.DaysToRestDay));
            if (StreakRescue.On(today, known) is { } rescue)
                yield return new(texts.Rescue, texts.CanBeRescued(rescue, studyDay.EndOf(StreakRescue.LastDate(today, known))));
            yield return new(texts.Today, known.IsMet(today) || known.Required.Contains(today)
                ? texts.OwnToday(known.IsMet(today), known.Calendar.RulesOn(today).MinutesMissing(known.On(today)), streak.CurrentOn(today), end)
                : texts.OwnDayOff(streak.CurrentOn(today)));
        }
    }

    /// <summary>The name that others see, or the nearest to it of which anything can be seen.</summary>
    private static string NameOf(CommandInteraction interaction, User member)
    {
        string?[] names = [interaction.Options.Members.GetValueOrDefault(member.Id)?.Nick, member.GlobalName, member.Username];
        return names.OfType<string>().Select(DisplayText.Escape).First(name => name.Length > 0);
    }

    /// <summary>Oldest first, and below what each symbol means that occurs.</summary>
    private static string Row(IReadOnlyList<DayVerdict> days, StreakTexts texts)
    {
        var legend = days.Order().DistinctBy(DaySymbols.Of).Select(verdict => $"{DaySymbols.Of(verdict)} {texts.Meaning(verdict)}");
        return texts.Days(string.Concat(days.Select(DaySymbols.Of)), string.Join(" · ", legend));
    }

    /// <summary>What others may know: not that somebody asked staff for a day.</summary>
    private static DayVerdict Public(DayVerdict verdict) => verdict == DayVerdict.Excused ? DayVerdict.DayOff : verdict;
}
