using System.Text;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>All of one's own answers as a Markdown file, seen by the member alone.</summary>
internal sealed class OwnAnswersExportButton(
    OwnAnswersStore store, GuildLibraries libraries, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    /// <summary>More than anyone will write.</summary>
    private const int MostAnswers = 3000;

    /// <summary>Of the words of answers and follow-ups; it leaves room for the questions in the file that Discord takes.</summary>
    private const int MostBytes = DiscordLimits.FileSize - (2 << 20);

    private const string Export = "answers:export";

    public string Route => Export;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To() => CustomId.Of(Export);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (guild, user, language) = (interaction.Guild(), interaction.User.Id, Languages.OfLocale(interaction.Locale));
        var texts = OwnAnswersTexts.Both.In(language);
        var followUps = store.FollowUps(guild, user);
        var answers = WithinFile(store.Newest(guild, user, skip: 0, MostAnswers), followUps);
        if (answers.Count == 0)
            return new(Reply.Private(texts.NothingYet));
        var studyDay = choices.DayOf(interaction);
        var portfolio = new Portfolio(libraries.Of(guild), studyDay, language);
        var today = LocalDatePattern.Iso.Format(studyDay.DateOf(clock.Now()));
        var file = new FileUpload($"answers-{today}.md", Encoding.UTF8.GetBytes(portfolio.Markdown(answers, followUps)));
        var count = store.Count(guild, user);
        return new(Reply.Private(new OutgoingMessage { Content = texts.Exported(answers.Count, count), Files = [file] }));
    }

    /// <summary>As many of the newest as fit, each with the follow-ups of its question.</summary>
    private static List<OwnAnswer> WithinFile(IReadOnlyList<OwnAnswer> newest, IReadOnlyList<OwnFollowUp> followUps)
    {
        var sizes = followUps.GroupBy(followUp => followUp.QuestionId).ToDictionary(of => of.Key, of => of.Sum(followUp => Encoding.UTF8.GetByteCount(followUp.Body)));
        long bytes = 0;
        return [.. newest.TakeWhile(answer =>
            (bytes += Encoding.UTF8.GetByteCount(answer.Body) + (sizes.Remove(answer.QuestionId, out var size) ? size : 0)) <= MostBytes)];
    }
}
