using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Members;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>Takes a review in. What is not sent is given back, since nobody writes it twice gladly.</summary>
internal sealed class SendModal(
    SendStore store, MemberChoices choices, StaffRights rights, SchedulerSignal scheduler, TimeProvider clock) : IModalHandler
{
    public const string Submit = "peer:submit";
    public const string Input = "comment";

    public string Route => Submit;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(Take(interaction));

    private InteractionResponse Take(ModalInteraction interaction)
    {
        var texts = FormTexts.Both.In(interaction.Locale);
        var comment = interaction.Text(Input);
        if (interaction.GuildId is not { } guildId)
            return Reply.Private(NotSent(texts, PeerTexts.Both.In(interaction.Locale).OnlyInServers, comment));
        if (SeatRef.Read(interaction.CustomId.Arguments) is not { } seat)
            return Reply.Private(NotSent(texts, texts.Gone, comment));
        if (comment.Length < GivenReview.ShortestComment || VisibleText.IsBlank(comment))
            return Reply.Private(NotSent(texts, texts.TooShort(GivenReview.ShortestComment), comment));
        if (comment.Length > GivenReview.LongestComment)
            return Reply.Private(NotSent(texts, texts.TooLong(GivenReview.LongestComment), comment));
        var now = clock.Now();
        var studyDay = choices.DayOf(interaction);
        var outcome = store.Send(new SentReview(seat, guildId, interaction.User.Id, rights.IsStaff(interaction), comment, studyDay.DateOf(now), now));
        return outcome.Result switch
        {
            SendResult.Stored => Sent(interaction, texts, outcome.News is { } news ? ReceiptTexts.Both.In(interaction.Locale).Of(news, studyDay.MomentOf(now)) : null),
            SendResult.Already => Sent(interaction, texts, streak: null, already: true),
            SendResult.Incomplete => Reply.Private(NotSent(texts, texts.ChooseAll, comment)),
            _ => Reply.Private(NotSent(texts, texts.GoneTo(outcome.Faster), comment)),
        };
    }

    private InteractionResponse Sent(ModalInteraction interaction, FormTexts texts, string? streak, bool already = false)
    {
        if (!already)
            scheduler.Wake();
        var message = new OutgoingMessage
        {
            Content = string.Join('\n', new[] { already ? texts.AlreadySent : texts.Sent, streak }.OfType<string>()),
            Embeds = [],
            Components = [new ActionRow(new Button(CustomId.Of(HomeButton.Home), PeerTexts.Both.In(interaction.Locale).BackHome))],
        };
        return interaction.Turn(message);
    }

    /// <summary>Why, and below it what was written.</summary>
    private static OutgoingMessage NotSent(FormTexts texts, string why, string comment) => VisibleText.IsBlank(comment)
        ? OutgoingMessage.Text(why)
        : new OutgoingMessage { Content = why, Embeds = [new Embed { Title = texts.NotSent, Description = comment }] };
}
