using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>
/// Who is staff: whoever may manage the server, and whoever wears the guild's staff role. Every staff command, button and
/// form asks here, whatever Discord let through.
/// </summary>
internal sealed class StaffRights(GuildSettingsReader settings)
{
    /// <summary>
    /// What staff commands give as <see cref="CommandSpec.DefaultMemberPermissions"/>: Discord shows them to whom this lets in
    /// anyway. Wearers of the staff role see them once an organiser has added the role under Integrations.
    /// </summary>
    public const Permissions ShownTo = Permissions.ManageGuild;

    /// <summary>Whether someone may decide who is staff, which the staff role itself does not allow; false in direct messages.</summary>
    public static bool IsOrganiser(Interaction interaction) => interaction is { GuildId: not null, Member: { } member } && member.Has(Permissions.ManageGuild);

    /// <summary>False in direct messages.</summary>
    public bool IsStaff(Interaction interaction) =>
        interaction is { GuildId: { } guildId, Member: { } member } &&
        (IsOrganiser(interaction) || Wears(settings.Of(guildId, interaction.GuildLocale), member.Roles));

    /// <summary>Of someone who is not acting at this moment.</summary>
    /// <param name="guild">Where.</param>
    /// <param name="permissions">What the member's roles allow in the guild.</param>
    /// <param name="roles">Ids of the member's roles.</param>
    public static bool IsStaff(GuildSettings guild, Permissions permissions, IReadOnlyCollection<Snowflake> roles) =>
        permissions.Cover(Permissions.ManageGuild) || Wears(guild, roles);

    /// <summary>What to say to someone who is not staff, in their language; null for staff.</summary>
    public string? Refusal(Interaction interaction) => IsStaff(interaction)
        ? null
        : StaffTexts.Both.In(interaction.Locale).NotStaff(settings.Of(interaction.Guild(), interaction.GuildLocale).StaffRoleId);

    private static bool Wears(GuildSettings guild, IReadOnlyCollection<Snowflake> roles) =>
        guild.StaffRoleId is { } role && roles.Contains(role);
}
