using System.Text.Json.Nodes;

namespace StudyBot.Tests.Hostile;

/// <summary>What the parts of one interaction share: who acts, on whom, and what is referred to.</summary>
/// <param name="actor">Who acts.</param>
/// <param name="guild">Where; null in direct messages.</param>
/// <param name="addressee">Whom it names, where it names someone.</param>
/// <param name="isEarnest">Whether it is meant: what is typed makes sense.</param>
internal sealed class Call(Person actor, int? guild, Person addressee, bool isEarnest)
{
    private readonly JsonObject _users = [];
    private readonly JsonObject _members = [];
    private readonly JsonObject _channels = [];
    private readonly JsonObject _roles = [];
    private readonly JsonObject _attachments = [];

    public Person Actor => actor;

    public int? Guild => guild;

    public Person Addressee => addressee;

    public bool IsEarnest => isEarnest;

    /// <summary>What the file says that it brings; null for none.</summary>
    public Marker? File { get; private set; }

    public Marker Mark(int source) => new(actor.Number, guild ?? Person.Guilds, source, addressee.Number);

    public string Refer(Person person)
    {
        var id = WireJson.Text(person.Id);
        _users[id] = WireJson.User(person);
        if (person.Guild == guild)
            _members[id] = WireJson.Membership(person);
        return id;
    }

    public string ReferToRole(int role)
    {
        var id = WireJson.Text(HostileWorld.Role(guild ?? 0, role));
        _roles[id] = WireJson.Role(guild ?? 0, role);
        return id;
    }

    public string ReferToChannel(int channel)
    {
        var id = HostileWorld.Channel(guild ?? 0, channel);
        _channels[WireJson.Text(id)] = WireJson.Channel(id);
        return WireJson.Text(id);
    }

    public string Attach(string name, Marker content)
    {
        const string Id = "444444444444444444";
        File = content;
        _attachments[Id] = new JsonObject { ["id"] = Id, ["filename"] = name, ["size"] = 1000, ["url"] = "http://discord.invalid/ephemeral-attachments/1/4/file" };
        return Id;
    }

    /// <summary>Null when nothing was referred to.</summary>
    public JsonObject? Resolved()
    {
        var resolved = new JsonObject();
        foreach (var (name, entries) in new[] { ("users", _users), ("members", _members), ("channels", _channels), ("roles", _roles), ("attachments", _attachments) })
        {
            if (entries.Count > 0)
                resolved[name] = entries;
        }

        return resolved.Count > 0 ? resolved : null;
    }
}
