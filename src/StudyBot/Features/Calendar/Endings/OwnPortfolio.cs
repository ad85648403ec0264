using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Portfolios;
using StudyBot.Words;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>A member's own portfolio, whenever they ask for it, and nobody else's.</summary>
internal sealed class OwnPortfolio(CohortEnds cohorts, PortfolioFiles portfolios, GuildSettingsReader settings, TimeProvider clock)
{
    /// <summary>A row of buttons.</summary>
    private const int MostCohorts = 5;

    /// <summary>For a guild without cohorts: nobody has studied before.</summary>
    private static readonly LocalDate Beginning = new(2020, 1, 1);

    /// <param name="interaction">Whose.</param>
    /// <param name="ended">Of which cohort; null for the one that runs, or ended last, or for everything where there is none.</param>
    public OutgoingMessage Of(Interaction interaction, CohortEnd? ended)
    {
        var (guild, language) = (settings.Of(interaction.Guild(), interaction.GuildLocale), Languages.OfLocale(interaction.Locale));
        var today = guild.StudyDay.DateOf(clock.Now());
        var known = cohorts.Of(guild.GuildId, MostCohorts);
        var (first, last) = ended is not null ? (ended.FirstDate, ended.LastDate)
            : cohorts.Running(guild.GuildId, today) ?? (known is [var latest, ..] ? (latest.FirstDate, latest.LastDate) : (Beginning, today));
        var files = portfolios.Of(new PortfolioRequest(guild.GuildId, interaction.User.Id, first, last, guild.StudyDay, language));
        var texts = CohortTexts.Both.In(language);
        var others = known.Where(cohort => cohort.FirstDate != first).ToList();
        return new OutgoingMessage
        {
            Content = files.Count == 0 ? texts.NothingOwn : first == Beginning ? texts.OwnAll : texts.Own(first, last),
            Files = files,
            Components = others.Count == 0 ? [] :
                [new ActionRow([.. others.Select(cohort => new Button(PortfolioOfButton.To(cohort.Id), texts.Range(cohort.FirstDate, cohort.LastDate)))])],
        };
    }
}
