namespace StudyBot.Tests.Hostile;

/// <summary>Ids of what the two guilds consist of, and who reads what there.</summary>
internal static class HostileWorld
{
    public const ulong Application = 800_000_000_000_000_000;

    private const ulong GuildBase = 900_000_000_000_000_000;
    private const ulong RoleBase = 600_000_000_000_000_000;
    private const ulong ChannelBase = 700_000_000_000_000_000;
    private const ulong DirectBase = 500_000_000_000_000_000;

    /// <summary>Channel types by Discord's numbers, in the order of a guild's channels; the second is the staff's.</summary>
    public static IReadOnlyList<int> ChannelTypes { get; } = [0, 0, 2, 5, 15, 11];

    public static ulong Guild(int guild) => GuildBase + (ulong)guild;

    public static int? GuildOf(ulong id) => id - GuildBase < Person.Guilds ? (int)(id - GuildBase) : null;

    public static ulong StaffRole(int guild) => Role(guild, 0);

    public static ulong Role(int guild, int role) => RoleBase + ((ulong)guild * 100) + (ulong)role;

    public static ulong Channel(int guild, int channel) => ChannelBase + ((ulong)guild * 100) + (ulong)channel;

    public static ulong StaffChannel(int guild) => Channel(guild, 1);

    public static ulong Direct(ulong user) => DirectBase + (user % 1_000_000);

    public static Audience AudienceOf(ulong channel)
    {
        if (channel is >= DirectBase and < RoleBase)
            return new Audience(Person.All.FirstOrDefault(person => Direct(person.Id) == channel), null, StaffOnly: false);
        if (channel - ChannelBase >= 100 * Person.Guilds)
            return new Audience(null, null, StaffOnly: false);
        var guild = (int)((channel - ChannelBase) / 100);
        return new Audience(null, guild, channel == StaffChannel(guild));
    }
}

/// <summary>Who reads something.</summary>
/// <param name="Person">The one who does; null for many.</param>
/// <param name="Guild">Where they read it; null in direct messages, and where it is not known.</param>
/// <param name="StaffOnly">Whether the many are staff.</param>
internal sealed record Audience(Person? Person, int? Guild, bool StaffOnly)
{
    /// <summary>Whether all of them are staff here.</summary>
    public bool IsStaff => StaffOnly || (Person is { IsStaff: true } && (Guild is null || Guild == Person.Guild));

    /// <summary>Whether it is one person, also one whom nobody knows.</summary>
    public bool IsOne => Person is not null || (Guild is null && !StaffOnly);

    public override string ToString() => $"{Person?.Username ?? (StaffOnly ? "staff" : "everyone")} in guild {Guild}";
}
