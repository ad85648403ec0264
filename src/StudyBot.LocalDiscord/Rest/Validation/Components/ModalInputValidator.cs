namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>What a member can fill in inside a modal.</summary>
internal static class ModalInputValidator
{
    public static void Check(FormField input, int type, ComponentScope scope)
    {
        switch (type)
        {
            case ComponentType.TextInput:
                scope.CheckCustomId(input["custom_id"]);
                CheckText(input);
                break;
            case ComponentType.FileUpload:
                scope.CheckCustomId(input["custom_id"]);
                CheckCounts(input, 10);
                break;
            case ComponentType.RadioGroup:
                scope.CheckCustomId(input["custom_id"]);
                input["required"].Boolean();
                CheckOptions(input["options"], 2);
                break;
            case ComponentType.CheckboxGroup:
                scope.CheckCustomId(input["custom_id"]);
                CheckCounts(input, 10);
                CheckOptions(input["options"], 1);
                break;
            case ComponentType.Checkbox:
                scope.CheckCustomId(input["custom_id"]);
                input["default"].Boolean();
                break;
            default:
                SelectValidator.Check(input, type, scope);
                break;
        }
    }

    private static void CheckText(FormField input)
    {
        input["style"].Require();
        input["style"].OneOf(1, 2);
        input["required"].Boolean();
        input["placeholder"].Text(100);
        var max = (int)(input["max_length"].Integer(1, 4000) ?? 4000);
        var min = input["min_length"].Integer(0, 4000) ?? 0;
        input["value"].Text(max);
        if (min > max)
        {
            input["min_length"].Refuse(FormError.TooBig("int", max));
        }
    }

    private static void CheckCounts(FormField input, int limit)
    {
        var required = input["required"].Boolean() ?? true;
        var max = input["max_values"].Integer(1, limit) ?? limit;
        var min = input["min_values"].Integer(required ? 1 : 0, limit) ?? 0;
        if (min > max)
        {
            input["min_values"].Refuse(FormError.TooBig("int", max));
        }
    }

    private static void CheckOptions(FormField options, int min)
    {
        options.Require();
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options.List(10, min) ?? [])
        {
            if (!option.IsObject())
            {
                continue;
            }

            option["label"].RequiredText(100);
            option["description"].Text(100);
            option["default"].Boolean();
            if (option["value"].RequiredText(100) is { } value && !values.Add(value))
            {
                option.Refuse(FormError.OptionValueDuplicated);
            }
        }
    }
}
