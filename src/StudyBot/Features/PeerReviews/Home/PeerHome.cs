using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Asking;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Features.PeerReviews.Reviewing;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary><c>/peer</c> as a private message, made anew from the database every time.</summary>
internal sealed class PeerHome(ReviewerStore reviewers, PeerSeats seats, RequestStore requests, QuestionNames names)
{
    /// <summary>How many of the member's own requests are shown, the newest: as many as a message has room for.</summary>
    private const int MostRequests = 8;

    /// <param name="interaction">Whose, and where.</param>
    /// <param name="notice">What has just happened; null for nothing.</param>
    public OutgoingMessage Message(Interaction interaction, string? notice = null)
    {
        var (guildId, userId, language) = (interaction.Guild(), interaction.User.Id, Languages.OfLocale(interaction.Locale));
        var texts = HomeTexts.Both.In(language);
        var reviewer = reviewers.Find(guildId, userId);
        var isReviewer = reviewer is { LeftAt: null };
        var open = seats.AssignedTo(guildId, userId);
        var own = requests.Of(guildId, userId, MostRequests).Select(request => new OwnRequest(request, requests.Reviews(request.Id).Count)).ToList();
        string?[] lines =
        [
            notice is null ? null : $"{notice}\n",
            isReviewer ? texts.Title : texts.Invitation,
            reviewer is { Given: > 0 } ? texts.Count(reviewer.Given, reviewer.Thanked) : null,
            .. Waiting(open, language, isReviewer),
            .. Requests(own, language),
            isReviewer && own.Count + open.Count == 0 ? $"\n{texts.HowToAsk}" : null,
        ];
        return new OutgoingMessage
        {
            Content = string.Join('\n', lines.OfType<string>()),
            Embeds = [],
            Components = [.. Selects(open, own, language), Buttons(reviewer, texts)],
        };
    }

    private IEnumerable<string> Waiting(IReadOnlyList<PeerSeat> open, Language language, bool isReviewer)
    {
        var texts = HomeTexts.Both.In(language);
        if (open.Count == 0)
            return isReviewer ? ["", texts.NothingWaits] : [];
        return
        [
            "",
            texts.WaitingTitle(open.Count),
            .. open.Select(seat => $"• {Name(seat.GuildId, seat.QuestionId, language)} · {texts.Until(seat.DueAt!.Value)}"),
        ];
    }

    private IEnumerable<string> Requests(IReadOnlyList<OwnRequest> own, Language language)
    {
        var texts = HomeTexts.Both.In(language);
        if (own.Count == 0)
            return [];
        return
        [
            "",
            texts.OwnTitle,
            .. own.Select(asked =>
                $"• {Name(asked.Request.GuildId, asked.Request.QuestionId, language)} · {StandingTexts.Of(seats.Of(asked.Request.Id), asked.Came, language)}"),
        ];
    }

    private IEnumerable<ActionRow> Selects(IReadOnlyList<PeerSeat> open, IReadOnlyList<OwnRequest> own, Language language)
    {
        var texts = HomeTexts.Both.In(language);
        if (open.Count > 0)
        {
            yield return new ActionRow(OpenSelect.Of(open, seat => names.Short(seat.GuildId, seat.QuestionId, language), texts.OpenPlaceholder));
        }

        var came = own.Where(asked => asked.Came > 0).Select(asked => new SelectOption(
            names.Short(asked.Request.GuildId, asked.Request.QuestionId, language),
            asked.Request.Id.ToString(CultureInfo.InvariantCulture),
            texts.Came(asked.Came))).ToList();
        if (came.Count > 0)
            yield return new ActionRow(new StringSelect(CustomId.Of(ReceivedSelect.Received), came) { Placeholder = texts.ReceivedPlaceholder });
    }

    private static ActionRow Buttons(PeerReviewer? reviewer, HomeTexts texts) => reviewer is { LeftAt: null }
        ? new ActionRow(
            reviewer.ShowsName
                ? new Button(CustomId.Of(NameButton.Name, NameButton.Hide), texts.HideName) { Emoji = "🙈" }
                : new Button(CustomId.Of(NameButton.Name, NameButton.Show), texts.ShowName) { Emoji = "👋" },
            new Button(CustomId.Of(LeaveButton.Leave), texts.Leave))
        : new ActionRow(new Button(CustomId.Of(JoinButton.Join), texts.Join, ButtonStyle.Primary) { Emoji = "🤝" });

    private string Name(Snowflake guildId, string questionId, Language language) => DisplayText.Escape(names.Short(guildId, questionId, language));

    /// <param name="Request">The member's.</param>
    /// <param name="Came">How many reviews of it came.</param>
    private sealed record OwnRequest(PeerRequest Request, int Came);
}
