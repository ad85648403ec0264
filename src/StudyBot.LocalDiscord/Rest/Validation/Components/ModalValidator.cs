namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>A modal: a title, a custom id, and one to five rows, labels or texts.</summary>
internal static class ModalValidator
{
    public static void Check(FormField modal)
    {
        var scope = new ComponentScope(isModal: true);
        modal["title"].RequiredText(45);
        modal["custom_id"].RequiredText(100);
        modal["components"].Require();
        foreach (var component in modal["components"].List(5, 1) ?? [])
        {
            switch (scope.Enter(component, ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label))
            {
                case ComponentType.ActionRow:
                    CheckRow(component, scope);
                    break;
                case ComponentType.TextDisplay:
                    LayoutValidator.CheckText(component, scope);
                    break;
                case ComponentType.Label:
                    CheckLabel(component, scope);
                    break;
            }
        }
    }

    /// <summary>The older way: a row with one text input that carries its own label.</summary>
    private static void CheckRow(FormField row, ComponentScope scope)
    {
        row["components"].Require();
        foreach (var child in row["components"].List(1, 1) ?? [])
        {
            if (scope.Enter(child, ComponentType.TextInput) is not null)
            {
                child["label"].RequiredText(45);
                ModalInputValidator.Check(child, ComponentType.TextInput, scope);
            }
        }
    }

    private static void CheckLabel(FormField label, ComponentScope scope)
    {
        label["label"].RequiredText(45);
        label["description"].Text(100);
        var input = label["component"];
        if (!input.Require())
        {
            return;
        }

        var type = scope.Enter(
            input,
            ComponentType.StringSelect,
            ComponentType.TextInput,
            ComponentType.UserSelect,
            ComponentType.RoleSelect,
            ComponentType.MentionableSelect,
            ComponentType.ChannelSelect,
            ComponentType.FileUpload,
            ComponentType.RadioGroup,
            ComponentType.CheckboxGroup,
            ComponentType.Checkbox);
        if (type is not null)
        {
            ModalInputValidator.Check(input, type.Value, scope);
        }
    }
}
