using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

/// <summary><c>/streak show</c>: where a member stands.</summary>
internal sealed class StreakCommand(
    StudyHistory history, StreakFactsReader facts, GuildSettingsReader settings, TimeProvider clock) : IChatInputCommand
{
    private const int DaysShown = 14;

    public CommandSpec Spec { get; } = new("streak show", Languages.Text("Your streak and your last 14 days", "내 연속 기록과 최근 14일을 봐요"))
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
        return ValueTask.FromResult<InteractionResponse>(Reply.Private(message));
    }

    private Embed Embed(CommandInteraction interaction, User member, StreakTexts texts)
    {
        var guild = interaction.Guild();
        var studyDay = settings.Of(guild, interaction.GuildLocale).StudyDay;
        var today = studyDay.DateOf(clock.Now());
        var own = member.Id == interaction.User.Id;
        var title = own ? texts.OwnTitle : texts.Title(NameOf(interaction, member));
        if (history.StreakOf(guild, member.Id) is not { } streak)
            return new Embed { Title = title, Description = own ? texts.NothingYet : texts.NothingYetOf(NameOf(interaction, member)) };

        var known = facts.Of(guild, member.Id);
        var end = studyDay.EndOf(today);
        return new Embed
        {
            Title = title,
            Description = texts.Days(Symbols(known, today)),
            Color = 0xF4900C,
            Fields =
            [
                new(texts.Current, texts.DaysInARow(streak.CurrentOn(today)), Inline: true),
                new(texts.Longest, texts.DaysInARow(streak.Longest), Inline: true),
                new(texts.Consistency, texts.OfRequired(Study.Consistency.Of(known, today), own), Inline: true),
                new(texts.Today, own ? OwnToday() : texts.TodayEnds(end)),
            ],
        };

        string OwnToday() => known.IsMet(today) || known.Calendar.IsStudyDate(today)
            ? texts.OwnToday(known.IsMet(today), streak.CurrentOn(today), end)
            : texts.OwnDayOff(streak.CurrentOn(today));
    }

    /// <summary>The name that others see, or the nearest to it of which anything can be seen.</summary>
    private static string NameOf(CommandInteraction interaction, User member)
    {
        string?[] names = [interaction.Options.Members.GetValueOrDefault(member.Id)?.Nick, member.GlobalName, member.Username];
        return names.OfType<string>().Select(DisplayText.Escape).First(name => name.Length > 0);
    }

    /// <summary>Oldest first. An off day, and one before the member's first, is no miss; others do not see who was excused.</summary>
    private static string Symbols(StreakFacts known, LocalDate today) => string.Concat(
        StreakDiary.Of(known, today.PlusDays(1 - DaysShown), today, today).Select(day => day.Verdict switch
        {
            DayVerdict.Met => "🟩",
            DayVerdict.RestDay => StreakTexts.RestDay,
            DayVerdict.EarnedBack => StreakTexts.EarnedBack,
            DayVerdict.Missed => "⬛",
            DayVerdict.Open => "🔲",
            _ => "▫️",
        }));
}
