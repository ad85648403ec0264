using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>What every button and form of staff needs: the rights, the request, and what is shown after it.</summary>
internal sealed class ExcuseDesk(
    StaffRights rights, ExcuseStore excuses, ExcuseDecisions decisions, GuildSettingsReader settings, TimeProvider clock)
{
    /// <summary>Runs what staff do with a request that waits; who comes too late is told what was decided.</summary>
    public InteractionResponse Act(Interaction interaction, CustomId customId, Func<Excuse, InteractionResponse> act)
    {
        if (rights.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        if (customId.Arguments is not [var number] || !Snowflake.TryParse(number, CultureInfo.InvariantCulture, out var id) ||
            excuses.Find(interaction.Guild(), id) is not { } excuse)
        {
            return Reply.Private(ExcuseTexts.Both.In(interaction.Locale).NoSuchExcuse);
        }

        return excuse.State == ExcuseState.Pending ? act(excuse) : TooLate(interaction, excuse);
    }

    /// <summary>Decides, and puts the outcome in place of the buttons.</summary>
    public InteractionResponse Decide(Interaction interaction, Excuse excuse, ExcuseState to, string? reason) =>
        decisions.Decide(excuse, to, interaction.User.Id, clock.Now(), reason) is { } decided
            ? Mended(interaction, decided)
            : TooLate(interaction, excuses.Find(excuse.GuildId, excuse.Id)!);

    /// <summary>Decided elsewhere than below the notice, which still has its buttons then.</summary>
    private UpdateMessage Mended(Interaction interaction, Excuse decided)
    {
        if (interaction is ComponentInteraction { Message.IsEphemeral: true } or ModalInteraction { Message.IsEphemeral: true })
        {
            decisions.MendNotice(decided, clock.Now());
            return new UpdateMessage(ExcuseView.Decided(decided, Languages.OfLocale(interaction.Locale)));
        }

        return Decided(interaction, decided);
    }

    /// <summary>The notice stands in the guild's language, whoever pressed.</summary>
    private UpdateMessage Decided(Interaction interaction, Excuse excuse) =>
        new(ExcuseView.Decided(excuse, settings.Of(interaction.Guild(), interaction.GuildLocale).Language));

    /// <summary>Who decided themselves has only pressed twice.</summary>
    private InteractionResponse TooLate(Interaction interaction, Excuse excuse)
    {
        if (excuse.DecidedBy == interaction.User.Id)
            return Decided(interaction, excuse);
        decisions.MendNotice(excuse, clock.Now());
        var language = Languages.OfLocale(interaction.Locale);
        return Reply.Private(ExcuseTexts.Both.In(language).TooLate(ExcuseView.Line(excuse, language)));
    }
}
