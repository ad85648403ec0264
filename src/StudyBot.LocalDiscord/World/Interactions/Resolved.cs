using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Collects the <c>resolved</c> data: the entities that options, selects and targets name by id.</summary>
internal sealed class Resolved(DiscordWorld world, Channel channel)
{
    private readonly JsonObject _json = [];

    /// <summary>Null if nothing was named.</summary>
    public JsonObject? Json => _json.Count == 0 ? null : (JsonObject)_json.DeepClone();

    public void AddUser(User user)
    {
        Put("users", user.Id, user.ToJson());
        if (channel.Guild?.Members.GetValueOrDefault(user.Id) is { } member)
            Put("members", user.Id, InteractionJson.MemberWithPermissions(member, channel, withUser: false));
    }

    public void AddRole(Role role) => Put("roles", role.Id, role.ToJson());

    public void AddChannel(Channel named, ulong actorId) => Put("channels", named.Id, InteractionJson.PartialChannel(named, actorId));

    public void AddMessage(Message message) => Put("messages", message.Id, world.Render.Render(message));

    public void AddAttachment(Attachment attachment) => Put("attachments", attachment.Id, world.Render.RenderAttachment(attachment));

    private void Put(string kind, ulong id, JsonObject value)
    {
        if (_json[kind] is not JsonObject group)
            _json[kind] = group = [];

        group[World.Json.Id(id)] = value;
    }
}
