using System.Globalization;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Hostile;

/// <summary>Someone of the cast: two guilds of six people each, whose first is an organiser and whose second wears the staff role.</summary>
/// <param name="Number">Over both guilds, from 1.</param>
/// <param name="Guild">0 or 1.</param>
internal sealed record Person(int Number, int Guild)
{
    public const int PerGuild = 6;
    public const int Guilds = 2;

    private const Permissions Ordinary = Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks;

    public static IReadOnlyList<Person> All { get; } =
        [.. Enumerable.Range(0, Guilds * PerGuild).Select(index => new Person(index + 1, index / PerGuild))];

    public ulong Id => 410_000_000_000_000_000 + (ulong)Number;

    public string Username => string.Create(CultureInfo.InvariantCulture, $"person{Number}");

    public string Locale => Number % 3 == 0 ? "en-US" : "ko";

    public bool IsOrganiser => Place == 0;

    public bool IsStaff => Place <= 1;

    public Permissions Permissions => IsOrganiser ? Ordinary | Permissions.ManageGuild : Ordinary;

    public IReadOnlyList<ulong> Roles => Place == 1 ? [HostileWorld.StaffRole(Guild)] : [];

    private int Place => (Number - 1) % PerGuild;

    public static Person? Of(ulong id) => All.FirstOrDefault(person => person.Id == id);
}
