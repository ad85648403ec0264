using System.Text.Json;
using StudyBot.LocalDiscord.Rest.Validation.Commands;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>
/// The way in: one function per kind of body, each pure, each giving the mistakes that Discord would answer with.
/// What needs the world (does this channel exist, may the bot write there) is judged elsewhere.
/// </summary>
internal static class BodyValidator
{
    /// <summary>A message created or, with <see cref="MessageContext.Edited"/>, edited; also every webhook follow-up.</summary>
    public static FormErrors Message(JsonElement body, MessageContext context) =>
        Run(body, (form, errors) => MessageValidator.Check(form, context, errors));

    /// <summary>The answer to an interaction.</summary>
    public static FormErrors InteractionCallback(JsonElement body, CallbackContext context) =>
        Run(body, (form, errors) => InteractionCallbackValidator.Check(form, context, errors));

    /// <summary>One application command to create.</summary>
    public static FormErrors Command(JsonElement body) => Run(body, (form, _) => CommandValidator.Check(form));

    /// <summary>Changes to a command of the type given, which cannot change.</summary>
    public static FormErrors CommandEdit(JsonElement body, int type) => Run(body, (form, _) => CommandValidator.CheckEdit(form, type));

    /// <summary>A whole list of commands that replaces what was registered.</summary>
    public static FormErrors CommandBulk(JsonElement body)
    {
        var errors = new FormErrors();
        CommandValidator.CheckBulk(new FormField(body, FormPath.Root, errors));
        return errors;
    }

    public static FormErrors ChannelCreate(JsonElement body) => Run(body, (form, _) => ChannelValidator.CheckCreate(form));

    public static FormErrors ChannelPatch(JsonElement body) => Run(body, (form, _) => ChannelValidator.CheckPatch(form));

    public static FormErrors PermissionOverwrite(JsonElement body) =>
        Run(body, (form, _) => ChannelValidator.CheckOverwrite(form, idInPath: true));

    public static FormErrors ThreadCreate(JsonElement body, bool fromMessage) =>
        Run(body, (form, _) => ChannelValidator.CheckThreadCreate(form, fromMessage));

    public static FormErrors ForumThreadCreate(JsonElement body, MessageContext context) =>
        Run(body, (form, errors) => ChannelValidator.CheckForumThreadCreate(form, context, errors));

    public static FormErrors ThreadPatch(JsonElement body) => Run(body, (form, _) => ChannelValidator.CheckThreadPatch(form));

    public static FormErrors Role(JsonElement body) => Run(body, (form, _) => RoleValidator.Check(form));

    public static FormErrors Member(JsonElement body) => Run(body, (form, _) => MemberValidator.Check(form));

    private static FormErrors Run(JsonElement body, Action<FormField, FormErrors> check)
    {
        var errors = new FormErrors();
        var form = new FormField(body, FormPath.Root, errors);
        if (form.IsAbsent || form.IsObject())
        {
            check(form, errors);
        }

        return errors;
    }
}
