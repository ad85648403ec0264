using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>The question, the answer without its author's name, and what the reviewer has chosen so far.</summary>
internal sealed class ReviewForm(DraftStore drafts, ReviewerStore reviewers, QuestionNames names)
{
    private const int Color = 0xEB459E;

    public OutgoingMessage Message(Interaction interaction, SeatVisit visit)
    {
        var (seat, language) = (visit.Seat, Languages.OfLocale(interaction.Locale));
        var draft = drafts.Find(seat.Ref, interaction.User.Id);
        var showsName = visit.IsMentor || reviewers.Find(interaction.Guild(), interaction.User.Id) is { ShowsName: true };
        return new OutgoingMessage
        {
            Content = Head(seat.State == SeatState.Assigned ? seat.DueAt : null, showsName, language),
            Embeds = [.. Embeds(seat, language)],
            Components =
            [
                .. Enum.GetValues<Criterion>().Select(criterion => new ActionRow(RateSelect.Of(seat.Ref, criterion, draft[criterion], language))),
                Buttons(visit, draft, language),
            ],
        };
    }

    private static string Head(Instant? due, bool showsName, Language language)
    {
        var texts = FormTexts.Both.In(language);
        string?[] lines = [texts.Head, due is { } until ? texts.Until(until) : null, $"-# {(showsName ? texts.NameShown : texts.NameHidden)}"];
        return string.Join('\n', lines.OfType<string>());
    }

    private IEnumerable<Embed> Embeds(PeerSeat seat, Language language)
    {
        var (texts, peer) = (FormTexts.Both.In(language), PeerTexts.Both.In(language));
        var question = new Embed { Title = $"❓ {peer.Question}", Description = names.Prompt(seat.GuildId, seat.QuestionId, language), Color = 0x5865F2 };
        var title = $"✍️ {texts.TheAnswer}";
        var room = Math.Min(DiscordLimits.EmbedDescription, DiscordLimits.EmbedTotal - title.Length - question.Title!.Length - question.Description!.Length);
        yield return question;
        yield return new Embed
        {
            Title = title,
            Description = Excerpt.Of(PublicText.Of(seat.Body, language), room, peer.OnlyTheBeginning),
            Color = Color,
        };
    }

    private static ActionRow Buttons(SeatVisit visit, Rubric draft, Language language)
    {
        var texts = FormTexts.Both.In(language);
        var send = new Button(visit.Seat.Ref.To(SendButton.Send), texts.Send, ButtonStyle.Primary) { Emoji = "📨", Disabled = !draft.IsComplete };
        var home = new Button(CustomId.Of(HomeButton.Home), PeerTexts.Both.In(language).BackHome);
        return visit.IsMentor
            ? new ActionRow(send, home)
            : new ActionRow(send, new Button(visit.Seat.Ref.To(PassButton.Pass), texts.PassOn), home);
    }
}
