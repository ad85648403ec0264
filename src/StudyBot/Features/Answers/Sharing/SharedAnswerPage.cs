using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Features.Answers.Answering;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Others' answers, one to a page, newest first.</summary>
internal sealed class SharedAnswerPage(SharedAnswers shared, GuildPresence presence, StaffRights rights)
{
    public const int Color = 0xEB459E;

    /// <summary>The newest page, or what there is to say instead.</summary>
    public async ValueTask<OutgoingMessage> FirstAsync(
        Interaction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, CancellationToken cancellationToken) =>
        await StepAsync(interaction, asked, slot, than: null, toNewer: false, cancellationToken) ?? Nobody(asked, own);

    /// <summary>The page beside a place; when there is none (any more), the newest.</summary>
    public async ValueTask<OutgoingMessage> TurnAsync(
        Interaction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer? own, SharedPlace from, bool toNewer, CancellationToken cancellationToken) =>
        await StepAsync(interaction, asked, slot, from, toNewer, cancellationToken) ?? await FirstAsync(interaction, asked, slot, own, cancellationToken);

    /// <summary>The page of an answer that is known to be shared by someone who is here.</summary>
    public OutgoingMessage Of(Interaction interaction, AskedQuestion asked, AskedSlot slot, SharedAnswer answer)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        var count = shared.Count(slot, asked.UserId);
        var author = answer.UserId.UserMention();
        // Words for mentions and invites can be longer than those were.
        var shown = Excerpt.Of(
            PublicText.Of(answer.Body, asked.Language), DiscordLimits.EmbedDescription - author.Length - 1, texts.OnlyTheBeginning);
        var position = shared.CountNewer(slot, asked.UserId, answer.Place) + 1;
        return new OutgoingMessage
        {
            Content = "",
            Embeds =
            [
                new Embed
                {
                    Author = new EmbedAuthor(texts.OthersTitle(position, count)),
                    Description = $"{author}\n{shown}",
                    Color = Color,
                },
            ],
            Components =
            [
                new ActionRow(
                    new Button(Place(asked, answer, toNewer: true), texts.Newer) { Emoji = "◀️", Disabled = position == 1 },
                    new Button(Place(asked, answer, toNewer: false), texts.Older) { Emoji = "▶️", Disabled = position >= count },
                    ThanksButton.For(asked, answer)),
                .. rights.IsStaff(interaction) ? [new ActionRow(TakeDownButton.For(asked, answer.UserId))] : Array.Empty<ActionRow>(),
            ],
        };
    }

    /// <summary>Passes over those who have left.</summary>
    private async ValueTask<OutgoingMessage?> StepAsync(
        Interaction interaction, AskedQuestion asked, AskedSlot slot, SharedPlace? than, bool toNewer, CancellationToken cancellationToken)
    {
        while ((toNewer && than is { } place ? shared.Newer(slot, asked.UserId, place) : shared.Older(slot, asked.UserId, than)) is { } answer)
        {
            if (await presence.IsHereAsync(slot.GuildId, answer.UserId, cancellationToken))
                return Of(interaction, asked, slot, answer);
            than = answer.Place;
        }

        return null;
    }

    private static OutgoingMessage Nobody(AskedQuestion asked, OwnAnswer? own)
    {
        var texts = ShareTexts.Both.In(asked.Language);
        var share = new Button(asked.To(ShareButton.Share), texts.Share, ButtonStyle.Primary) { Emoji = "📤" };
        return new OutgoingMessage
        {
            Content = own is { SharedAt: null, TakenDownAt: null } ? texts.NobodyYetBeFirst : texts.NobodyYet,
            Embeds = [],
            Components = own is { SharedAt: null, TakenDownAt: null } ? [new ActionRow(share)] : [],
        };
    }

    private static CustomId Place(AskedQuestion asked, SharedAnswer answer, bool toNewer) => asked.To(
        OthersPageButton.Page,
        toNewer ? OthersPageButton.ToNewer : OthersPageButton.ToOlder,
        answer.SharedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        answer.UserId.ToString());
}
