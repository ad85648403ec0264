using StudyBot.LocalDiscord.World;

namespace StudyBot.Sandbox;

/// <summary>The people of the demo: an organiser, four members who speak Korean and one who speaks English.</summary>
internal sealed class Cohort
{
    private static readonly string[] Locales = ["ko", "ko", "ko", "ko", "en-US"];

    private readonly Dictionary<string, Actor> _people;

    private readonly DiscordWorld _world;

    private Cohort(DiscordWorld world, Actor organiser, IEnumerable<Actor> members)
    {
        _world = world;
        Organiser = organiser;
        Members = [.. members];
        _people = Members.Prepend(organiser).ToDictionary(person => person == organiser ? OrganiserName : person.Username);
    }

    public const string OrganiserName = "organiser";

    /// <summary>Owns the guild.</summary>
    public Actor Organiser { get; }

    public IReadOnlyList<Actor> Members { get; }

    public IReadOnlyCollection<string> Names => _people.Keys;

    /// <summary>Null when nobody has that name.</summary>
    public Actor? Find(string name) => _people.GetValueOrDefault(name);

    public string NameOf(ulong userId) =>
        _people.FirstOrDefault(person => person.Value.UserId == userId).Key ?? _world.UserName(userId) ?? "?";

    public static Cohort Join(DiscordWorld world)
    {
        world.Owner.Locale = "ko";
        var members = Locales.Select((locale, index) => world.AddMember(world.DefaultGuild, $"member{index + 1}", locale: locale));
        return new Cohort(world, world.Owner, members);
    }
}
