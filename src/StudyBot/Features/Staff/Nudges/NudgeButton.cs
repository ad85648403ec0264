using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Staff.Briefs;
using StudyBot.Letters;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Nudges;

/// <summary>Has a member written to, at once, and says whether it arrived.</summary>
internal sealed class NudgeButton(BriefDesk desk, QuietPages pages, NudgeStore nudges, LetterCarrier carrier) : IComponentHandler
{
    private const string NudgeRoute = "brief:nudge";

    public string Route => NudgeRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake member, int page) => CustomId.Of(NudgeRoute, member.ToString(), page.ToString(CultureInfo.InvariantCulture));

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var reader = desk.Reader(interaction);
        if (interaction.CustomId.Arguments is not [var id, var number] || !Snowflake.TryParse(id, CultureInfo.InvariantCulture, out var member) ||
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
        {
            return Reply.Private(NudgeTexts.Both.In(reader.Language).Unknown);
        }

        var (outcome, letter) = await nudges.WriteAsync(new Nudge(reader.Guild.GuildId, member, interaction.User.Id, reader.Today, reader.Now));
        var arrived = letter is { } written ? await carrier.BringNowAsync(written, cancellationToken) : null;
        var texts = NudgeTexts.Both.In(reader.Language);
        var said = outcome == NudgeOutcome.Written
            ? texts.Written(member.UserMention(), arrived)
            : texts.NotWritten(member.UserMention(), outcome, nudges.Of(reader.Guild.GuildId, member).NudgedOn);
        return interaction.Turn(QuietView.Of(await pages.OfAsync(reader, page, cancellationToken), reader, said));
    }
}
