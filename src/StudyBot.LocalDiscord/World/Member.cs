namespace StudyBot.LocalDiscord.World;

internal sealed class Member
{
    public required User User { get; init; }

    public required DateTimeOffset JoinedAt { get; init; }

    public string? Nick { get; set; }

    public List<ulong> Roles { get; } = [];

    public bool Deaf { get; set; }

    public bool Mute { get; set; }

    public DateTimeOffset? TimedOutUntil { get; set; }

    public string DisplayName => Nick ?? User.DisplayName;
}
