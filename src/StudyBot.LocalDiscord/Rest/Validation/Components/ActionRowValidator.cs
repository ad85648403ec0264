namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>A row of one to five buttons, or of one select alone.</summary>
internal static class ActionRowValidator
{
    public static void Check(FormField row, ComponentScope scope)
    {
        var children = row["components"];
        if (!children.Require() || children.List(5, 1) is not { } items)
        {
            return;
        }

        var hasSelect = false;
        for (var i = 0; i < items.Count; i++)
        {
            var type = scope.Enter(
                items[i],
                ComponentType.Button,
                ComponentType.StringSelect,
                ComponentType.UserSelect,
                ComponentType.RoleSelect,
                ComponentType.MentionableSelect,
                ComponentType.ChannelSelect);
            if (type is null)
            {
                continue;
            }

            // A select is five wide, as wide as the row.
            var isSelect = type != ComponentType.Button;
            if (hasSelect || (isSelect && i > 0))
            {
                items[i].Refuse(FormError.WidthExceeded);
            }

            hasSelect |= isSelect;
            if (isSelect)
            {
                SelectValidator.Check(items[i], type.Value, scope);
            }
            else
            {
                ButtonValidator.Check(items[i], scope);
            }
        }
    }
}
