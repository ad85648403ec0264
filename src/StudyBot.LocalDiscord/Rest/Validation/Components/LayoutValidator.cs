namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>Components V2 of a message: containers, sections, texts, pictures, files and separators around the action rows.</summary>
internal static class LayoutValidator
{
    private static readonly int[] ContainerChildren =
    [
        ComponentType.ActionRow, ComponentType.Section, ComponentType.TextDisplay, ComponentType.MediaGallery,
        ComponentType.File, ComponentType.Separator,
    ];

    private static readonly int[] TopLevel = [.. ContainerChildren, ComponentType.Container];

    public static void CheckTopLevel(FormField component, ComponentScope scope) => Check(component, scope, TopLevel);

    /// <summary>A text display; modals may hold it too.</summary>
    public static void CheckText(FormField text, ComponentScope scope) =>
        scope.TextLength += Characters.Count(text["content"].RequiredText(4000));

    private static void Check(FormField component, ComponentScope scope, int[] types)
    {
        switch (scope.Enter(component, types))
        {
            case ComponentType.ActionRow:
                ActionRowValidator.Check(component, scope);
                break;
            case ComponentType.Section:
                CheckSection(component, scope);
                break;
            case ComponentType.TextDisplay:
                CheckText(component, scope);
                break;
            case ComponentType.MediaGallery:
                CheckGallery(component);
                break;
            case ComponentType.File:
                CheckFile(component);
                break;
            case ComponentType.Separator:
                component["divider"].Boolean();
                component["spacing"].OneOf(1, 2);
                break;
            case ComponentType.Container:
                CheckContainer(component, scope);
                break;
        }
    }

    private static void CheckContainer(FormField container, ComponentScope scope)
    {
        container["accent_color"].Color();
        container["spoiler"].Boolean();
        container["components"].Require();
        foreach (var child in container["components"].List(40, 1) ?? [])
        {
            Check(child, scope, ContainerChildren);
        }
    }

    private static void CheckSection(FormField section, ComponentScope scope)
    {
        section["components"].Require();
        foreach (var child in section["components"].List(3, 1) ?? [])
        {
            if (scope.Enter(child, ComponentType.TextDisplay) is not null)
            {
                CheckText(child, scope);
            }
        }

        var accessory = section["accessory"];
        if (!accessory.Require())
        {
            return;
        }

        switch (scope.Enter(accessory, ComponentType.Button, ComponentType.Thumbnail))
        {
            case ComponentType.Button:
                ButtonValidator.Check(accessory, scope);
                break;
            case ComponentType.Thumbnail:
                CheckMedia(accessory);
                break;
        }
    }

    private static void CheckGallery(FormField gallery)
    {
        gallery["items"].Require();
        foreach (var item in gallery["items"].List(10, 1) ?? [])
        {
            if (item.IsObject())
            {
                CheckMedia(item);
            }
        }
    }

    private static void CheckMedia(FormField item)
    {
        item["description"].Text(1024, 1);
        item["spoiler"].Boolean();
        if (item["media"].Require() && item["media"].IsObject() && item["media"]["url"].Require())
        {
            item["media"]["url"].Url(2048, "http", "https", "attachment");
        }
    }

    private static void CheckFile(FormField file)
    {
        file["spoiler"].Boolean();
        var url = file["file"]["url"];
        if (file["file"].Require() && file["file"].IsObject() && url.Require()
            && url.Text(2048) is { } text && !text.StartsWith("attachment://", StringComparison.Ordinal))
        {
            url.Refuse(FormError.AttachmentOnly);
        }
    }
}
