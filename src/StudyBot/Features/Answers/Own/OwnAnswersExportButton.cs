using System.Text;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Own;

/// <summary>All of one's own answers as a Markdown file, seen by the member alone.</summary>
internal sealed class OwnAnswersExportButton(
    OwnAnswersStore store, GuildLibraries libraries, MemberChoices choices, TimeProvider clock) : IComponentHandler
{
    private const string Export = "answers:export";

    public string Route => Export;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To() => CustomId.Of(Export);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (guild, user, language) = (interaction.Guild(), interaction.User.Id, Languages.OfLocale(interaction.Locale));
        var texts = OwnAnswersTexts.Both.In(language);
        var followUps = store.FollowUps(guild, user);
        var answers = Portfolio.WithinFile(store.Newest(guild, user, skip: 0, Portfolio.MostAnswers), followUps);
        if (answers.Count == 0)
            return new(Reply.Private(texts.NothingYet));
        var studyDay = choices.DayOf(interaction);
        var portfolio = new Portfolio(libraries.Of(guild), studyDay, language);
        var today = LocalDatePattern.Iso.Format(studyDay.DateOf(clock.Now()));
        var file = new FileUpload($"answers-{today}.md", Encoding.UTF8.GetBytes(portfolio.Markdown(answers, followUps)));
        var count = store.Count(guild, user);
        return new(Reply.Private(new OutgoingMessage { Content = texts.Exported(answers.Count, count), Files = [file] }));
    }
}
