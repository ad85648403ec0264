using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.GuildContent;

/// <summary>Who does something, in which guild, and when.</summary>
internal sealed record Actor(Snowflake GuildId, Snowflake By, Instant At)
{
    public static Actor Of(Interaction interaction, TimeProvider clock) => new(interaction.Guild(), interaction.User.Id, clock.Now());
}
