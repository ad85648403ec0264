using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.PeerReviews.Home;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>The reviews of one's own answer.</summary>
internal sealed class ReceivedView(RequestStore requests, QuestionNames names)
{
    private const int Color = 0x57F287;

    public OutgoingMessage Message(PeerRequest request, Language language)
    {
        var (texts, peer) = (AskTexts.Both.In(language), PeerTexts.Both.In(language));
        var reviews = requests.Reviews(request.Id);
        var question = new Embed { Title = $"❓ {peer.Question}", Description = names.Prompt(request.GuildId, request.QuestionId, language) };
        var embeds = reviews.Select(review => Review(review, language)).ToList();
        var title = $"✍️ {texts.YourAnswer}";
        var room = DiscordLimits.EmbedTotal - title.Length - embeds.Append(question).Sum(embed => embed.Title!.Length + embed.Description!.Length);
        var own = new Embed { Title = title, Description = Excerpt.Of(request.Body, Math.Min(room, DiscordLimits.EmbedDescription), peer.OnlyTheBeginning) };
        return new OutgoingMessage
        {
            Content = "",
            Embeds = [question, own, .. embeds],
            Components =
            [
                new ActionRow([
                    .. reviews.Select(review => ThanksButton.For(review, reviews.Count > 1, language)),
                    new Button(CustomId.Of(HomeButton.Home), peer.BackHome),
                ]),
            ],
        };
    }

    /// <summary>One review, as its author may see it.</summary>
    public static Embed Review(GivenReview review, Language language)
    {
        var (texts, peer) = (AskTexts.Both.In(language), PeerTexts.Both.In(language));
        string[] lines =
        [
            .. review.ShowsName ? [review.ReviewerId.UserMention()] : Array.Empty<string>(),
            .. Enum.GetValues<Criterion>().Select(criterion => $"{Marks(review[criterion]!.Value)} **{peer.Name(criterion)}** · {peer.Level(criterion, review[criterion]!.Value)}"),
            "",
            PublicText.Of(review.Comment, language),
        ];
        return new Embed { Title = texts.Title(review.IsMentor, review.Place), Description = string.Join('\n', lines), Color = Color };
    }

    private static string Marks(int level) => new string('●', level) + new string('○', Rubric.Highest - level);
}
