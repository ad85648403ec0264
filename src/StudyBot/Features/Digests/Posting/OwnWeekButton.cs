using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Posting;

/// <summary>Shows whoever presses their own week, and nobody else's. By its id the bot also knows its post again.</summary>
internal sealed class OwnWeekButton(PostStore posts, WeekReader weeks) : IComponentHandler
{
    private const string OwnWeek = "digest:mine";

    public string Route => OwnWeek;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(long post) => CustomId.Of(OwnWeek, post.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var texts = DigestTexts.Both.In(interaction.Locale);
        if (interaction.CustomId.Arguments is not [var number] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ||
            posts.Find(interaction.Guild(), id) is not { } post)
        {
            return new(Reply.Private(texts.UnknownWeek));
        }

        var (week, usual) = weeks.OfMember(post.GuildId, interaction.User.Id, post.Week);
        return new(Reply.Private(week is null ? texts.NothingOwn : texts.Own(week, usual)));
    }
}
