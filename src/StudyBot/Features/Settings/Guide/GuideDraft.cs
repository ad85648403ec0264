using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Settings.Guide;

/// <summary>A row of <c>setup_draft</c>: what staff have chosen so far. Null leaves a thing as it is, or gives it its default.</summary>
internal sealed record GuideDraft
{
    /// <summary>There shall be no staff role, or channel.</summary>
    public static readonly Snowflake Nobody;

    public static GuideDraft Empty { get; } = new();

    /// <summary>Where they stopped.</summary>
    public GuideStep Step { get; init; }

    public Language? Language { get; init; }

    public DateTimeZone? Zone { get; init; }

    public Snowflake? ChannelId { get; init; }

    public LocalTime? Time { get; init; }

    public Weekdays? Days { get; init; }

    /// <summary><see cref="Nobody"/> to take it back.</summary>
    public Snowflake? StaffRoleId { get; init; }

    /// <inheritdoc cref="StaffRoleId"/>
    public Snowflake? StaffChannelId { get; init; }

    /// <summary>Who was here last; null for a draft that is not stored.</summary>
    public Snowflake? By { get; init; }

    public Instant At { get; init; }

    public bool Chooses => this with { Step = default, By = null, At = default } != Empty;

    public bool Has(GuideField field) => field switch
    {
        GuideField.Language => Language is not null,
        GuideField.Zone => Zone is not null,
        GuideField.Channel => ChannelId is not null,
        GuideField.Time => Time is not null,
        GuideField.Days => Days is not null,
        GuideField.StaffRole => StaffRoleId is not null,
        _ => StaffChannelId is not null,
    };

    /// <param name="interaction">Who acts; the channel is where questions come if none was chosen.</param>
    /// <param name="now">The instant.</param>
    public SetupChange ToChange(Interaction interaction, Instant now) => new()
    {
        GuildId = interaction.Guild(),
        GuildLocale = interaction.GuildLocale,
        Language = Language,
        Zone = Zone,
        ChannelId = ChannelId,
        FirstChannelId = interaction.ChannelId ?? default,
        Time = Time,
        StudyDays = Days,
        StaffRoleId = StaffRoleId == Nobody ? null : StaffRoleId,
        StaffChannelId = StaffChannelId == Nobody ? null : StaffChannelId,
        ClearsStaffRole = StaffRoleId == Nobody,
        ClearsStaffChannel = StaffChannelId == Nobody,
        By = interaction.User.Id,
        At = now,
    };
}
