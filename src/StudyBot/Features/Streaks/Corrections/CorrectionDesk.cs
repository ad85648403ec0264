using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>What every correction needs: the rights, the date, the member's streak after it, and the way back.</summary>
internal sealed class CorrectionDesk(StaffRights rights, StudyHistory history, GuildSettingsReader settings, TimeProvider clock)
{
    public CorrectionAct Act(Interaction interaction, string? reason = null) =>
        new(interaction.Guild(), interaction.User.Id, clock.Now(), reason);

    public LocalDate Today(Interaction interaction) => settings.Of(interaction.Guild(), interaction.GuildLocale).StudyDay.DateOf(clock.Now());

    /// <summary>Null when staff may go on with this member.</summary>
    public string? Refusal(CommandInteraction interaction, out User member)
    {
        member = interaction.Options.User("member") ?? interaction.User;
        return rights.Refusal(interaction) ?? (member.Bot ? CorrectionTexts.Both.In(interaction.Locale).Bots : null);
    }

    public string? Refusal(Interaction interaction) => rights.Refusal(interaction);

    public int StreakOf(Interaction interaction, Snowflake member) =>
        history.StreakOf(interaction.Guild(), member)?.CurrentOn(Today(interaction)) ?? 0;

    public bool HasStudied(Interaction interaction, Snowflake member) => history.StreakOf(interaction.Guild(), member) is not null;

    /// <summary>A sentence with the button that takes it back.</summary>
    public static OutgoingMessage WithUndo(string sentence, CorrectionSubject subject, bool revoked, CorrectionTexts texts) => new()
    {
        Content = sentence,
        Embeds = [],
        Components = [new ActionRow(new Button(CorrectionUndoButton.To(subject, revoked), texts.Undo) { Emoji = "↩️" })],
    };
}
