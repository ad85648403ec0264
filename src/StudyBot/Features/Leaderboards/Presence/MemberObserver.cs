using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Standings;
using StudyBot.Study;

namespace StudyBot.Features.Leaderboards.Presence;

/// <summary>
/// Learns from every interaction what Discord tells of members without a privileged intent: that they are here, and which
/// roles they wear. Reads at most one row; writes only when something is new.
/// </summary>
internal sealed class MemberObserver(MemberStore members, GuildSettingsReader settings, TimeProvider clock) : IInteractionObserver
{
    public ValueTask OnInteractionAsync(Interaction interaction)
    {
        if (interaction is { GuildId: { } guildId, Member: { } wears, User.Bot: false })
            Learn(interaction, guildId, wears);
        return default;
    }

    /// <summary>What is new is stored before the handler looks at it.</summary>
    private void Learn(Interaction interaction, Snowflake guildId, Member wears)
    {
        var seen = members.Seen(guildId, interaction.User.Id);
        if (seen.IsKnown && interaction.GuildLocale is { } locale && locale != seen.Locale)
            members.SetLocale(guildId, locale);
        if (seen.HasDeparted)
            members.SetReturned(guildId, interaction.User.Id, Today());
        if ((seen.HasSquads || seen.SquadId is not null) && SquadOf(guildId, wears, seen.SquadId) is var squad && squad != seen.SquadId)
            members.SetSquad(guildId, interaction.User.Id, Today(), squad);

        LocalDate Today() => settings.Of(guildId, interaction.GuildLocale).StudyDay.DateOf(clock.Now());
    }

    /// <summary>Whoever wears several stays where they are, else the oldest role decides.</summary>
    private Snowflake? SquadOf(Snowflake guildId, Member member, Snowflake? current)
    {
        var worn = members.Squads(guildId).Where(member.Roles.Contains).ToList();
        return current is { } stays && worn.Contains(stays) ? stays : worn is [var first, ..] ? first : null;
    }
}
