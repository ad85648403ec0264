using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Credits;

/// <summary>What a member reads who has just ended their own time.</summary>
internal sealed class FocusReceipt(MemberChoices choices, StudyHistory history, TimeProvider clock)
{
    public string Of(Interaction interaction, Snowflake guildId, FocusCredit credit)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = FocusTexts.Both.In(language);
        if (credit.Minutes == 0)
            return credit.IsTooShort ? texts.TooShort(credit.Spent) : texts.DayIsFull(credit.Spent);
        var day = choices.DayOf(interaction);
        var receipt = texts.RecordedNow(credit.Spent, credit.Minutes);
        // The streak's two lines speak of today; of an evening that is over they would be wrong.
        var moment = day.MomentOf(clock.Now());
        if (moment.Date != credit.StudyDate)
            return $"{receipt}\n{texts.CountsFor(credit.StudyDate.InWords(language))}";
        var words = ReceiptTexts.Both.In(language);
        if (credit.MinutesMissing > 0)
            return $"{receipt}\n{words.OfOpenDay(credit.MinutesMissing, moment)}";
        // Told twice, the news are no longer known, but the streak is.
        var news = credit.News ?? (history.StreakOf(guildId, interaction.User.Id) is { } streak ? new StreakNews(streak) : null);
        return news is null ? receipt : $"{receipt}\n{words.Of(news, moment)}";
    }
}
