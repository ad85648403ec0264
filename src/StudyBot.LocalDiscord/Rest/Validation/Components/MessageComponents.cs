namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>
/// The components of a message. Without the flag IS_COMPONENTS_V2: up to five action rows. With it: layouts and texts too,
/// 40 components and 4000 characters over all.
/// </summary>
internal static class MessageComponents
{
    public static void Check(FormField components, bool isV2)
    {
        var scope = new ComponentScope(isModal: false);
        foreach (var component in components.List(isV2 ? 40 : 5) ?? [])
        {
            if (isV2)
            {
                LayoutValidator.CheckTopLevel(component, scope);
            }
            else if (scope.Enter(component, ComponentType.ActionRow) is not null)
            {
                ActionRowValidator.Check(component, scope);
            }
        }

        if (isV2 && scope.Count > 40)
        {
            components.Refuse(FormError.TooManyComponents);
        }

        if (scope.TextLength > 4000)
        {
            components.Refuse(FormError.TooMuchComponentText);
        }
    }
}
