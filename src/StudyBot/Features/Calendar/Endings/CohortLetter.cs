using System.Globalization;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Study.Portfolios;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Brings a member their portfolio of a cohort that ended; the subject is the cohort's number.</summary>
internal sealed class CohortLetter(CohortEnds cohorts, PortfolioFiles portfolios, MemberLanguages languages, GuildSettingsReader settings) : IMemberLetter
{
    public const string KindName = "cohort.portfolio";

    public string Kind => KindName;

    /// <summary>Their next private reply says where it is.</summary>
    public WhenUnreached WhenUnreached => WhenUnreached.TellInReply;

    /// <summary>The files are made only for the message itself: in a private reply there is no place for them.</summary>
    public OutgoingMessage? Render(MemberLetter letter, string? server)
    {
        if (!long.TryParse(letter.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || cohorts.Find(letter.GuildId, id) is not { } cohort)
            return null;
        var language = languages.Of(letter.GuildId, letter.UserId);
        var texts = CohortTexts.Both.In(language);
        if (server is null)
            return OutgoingMessage.Text(texts.LetterNews(cohort.FirstDate, cohort.LastDate));
        var files = portfolios.Of(new PortfolioRequest(
            letter.GuildId, letter.UserId, cohort.FirstDate, cohort.LastDate, settings.Of(letter.GuildId, locale: null).StudyDay, language));
        // They deleted it meanwhile.
        return files.Count == 0 ? null : new OutgoingMessage { Content = texts.Letter(server, cohort.FirstDate, cohort.LastDate), Files = files };
    }
}
