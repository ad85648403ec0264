using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>First answers, and the webhook through which the rest follows. The token in the path is the key to both.</summary>
internal static class InteractionRoutes
{
    private const string Webhook = "/webhooks/{webhook}/{token}";

    public static IEnumerable<RestRoute> All =>
    [
        new("POST", "/interactions/{interaction}/{token}/callback", Callback) { NeedsBotToken = false, IsLimited = false },
        new("POST", Webhook, Follow) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("GET", Webhook + "/messages/@original", call => Get(call, null)) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("PATCH", Webhook + "/messages/@original", call => Edit(call, null)) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("DELETE", Webhook + "/messages/@original", call => Delete(call, null)) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("GET", Webhook + "/messages/{message}", call => Get(call, call.Id("message"))) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("PATCH", Webhook + "/messages/{message}", call => Edit(call, call.Id("message"))) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
        new("DELETE", Webhook + "/messages/{message}", call => Delete(call, call.Id("message"))) { NeedsBotToken = false, Limit = RateLimit.Of(5, 2) },
    ];

    private static RestResult Callback(RestCall call)
    {
        var interaction = call.World.Interactions.Waiting(call.Id("interaction"), call.Text("token"));
        var context = new CallbackContext((int)interaction.Type, interaction.Source is not null, FocusedType(interaction.Data["options"]), call.MessageContext(interaction.Source));
        call.Check(form => BodyValidator.InteractionCallback(form, context));
        var type = (CallbackType)call.Body["type"].AsInt()!.Value;
        call.World.Interactions.Callbacks.Answer(interaction, type, call.Body["data"] as JsonObject ?? [], call.Files);
        return call.Query("with_response") is "true" or "1" ? RestResult.Ok(Response(call.World, interaction, type)) : RestResult.NoContent;
    }

    private static RestResult Follow(RestCall call)
    {
        var interaction = ByToken(call);
        call.Check(form => BodyValidator.Message(form, call.MessageContext()));
        var message = call.World.Interactions.Followups.Post(interaction, call.Body, call.Files);
        return RestResult.Ok(call.World.Render.RenderCreated(message));
    }

    private static RestResult Get(RestCall call, ulong? messageId) =>
        RestResult.Ok(call.World.Render.Render(call.World.Interactions.Followups.Find(ByToken(call), messageId)));

    private static RestResult Edit(RestCall call, ulong? messageId)
    {
        var interaction = ByToken(call);
        var message = call.World.Interactions.Followups.Find(interaction, messageId);
        call.Check(form => BodyValidator.Message(form, call.MessageContext(message)));
        call.World.Interactions.Followups.Edit(interaction, message, call.Body, call.Files);
        return RestResult.Ok(call.World.Render.Render(message));
    }

    private static RestResult Delete(RestCall call, ulong? messageId)
    {
        var interaction = ByToken(call);
        call.World.Interactions.Followups.Delete(interaction, call.World.Interactions.Followups.Find(interaction, messageId));
        return RestResult.NoContent;
    }

    private static Interaction ByToken(RestCall call) =>
        call.Id("webhook") == call.World.ApplicationId ? call.World.Interactions.ByToken(call.Text("token")) : throw ApiError.UnknownWebhook();

    private static int FocusedType(JsonNode? options) => options.Objects()
        .Select(option => option["focused"].AsBool() ? option["type"].AsInt() ?? 0 : FocusedType(option["options"]))
        .FirstOrDefault(type => type != 0);

    private static JsonObject Response(DiscordWorld world, Interaction interaction, CallbackType type)
    {
        var about = new JsonObject { ["id"] = Json.Id(interaction.Id), ["type"] = (int)interaction.Type };
        var resource = new JsonObject { ["type"] = (int)type };
        if (interaction.Original is { } message)
        {
            about["response_message_id"] = Json.Id(message.Id);
            about["response_message_loading"] = message.Flags.HasFlag(MessageFlags.Loading);
            about["response_message_ephemeral"] = message.Flags.HasFlag(MessageFlags.Ephemeral);
            if (type is CallbackType.ChannelMessageWithSource or CallbackType.DeferredChannelMessageWithSource or CallbackType.UpdateMessage)
                resource["message"] = world.Render.Render(message);
        }

        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }
}
