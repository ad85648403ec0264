using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>The five kinds of select menu, in messages and in modals.</summary>
internal static class SelectValidator
{
    private static readonly int[] ChannelTypes = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16];

    public static void Check(FormField select, int type, ComponentScope scope)
    {
        scope.CheckCustomId(select["custom_id"]);
        select["placeholder"].Text(150);
        var disabled = select["disabled"].Boolean() == true;
        var required = select["required"].Boolean() ?? true;
        if (scope.IsModal && disabled)
        {
            select["disabled"].Refuse(FormError.DisabledInModal);
        }

        var max = (int)(select["max_values"].Integer(1, 25) ?? 1);
        var min = (int)(select["min_values"].Integer(scope.IsModal && required ? 1 : 0, 25) ?? 1);
        if (min > max)
        {
            select["min_values"].Refuse(FormError.TooBig("int", max));
        }

        if (type == ComponentType.StringSelect)
        {
            CheckOptions(select["options"], Math.Max(min, max), max);
            return;
        }

        CheckDefaults(select["default_values"], type, min, max);
        if (type == ComponentType.ChannelSelect)
        {
            foreach (var channelType in select["channel_types"].List(ChannelTypes.Length) ?? [])
            {
                channelType.OneOf(ChannelTypes);
            }
        }
    }

    /// <summary>There must be as many options as may be chosen at once, so the lower limit moves with max_values.</summary>
    private static void CheckOptions(FormField options, int atLeast, int max)
    {
        options.Require();
        var values = new HashSet<string>(StringComparer.Ordinal);
        var defaults = 0;
        foreach (var option in options.List(25, Math.Max(atLeast, 1)) ?? [])
        {
            if (!option.IsObject())
            {
                continue;
            }

            option["label"].RequiredText(100);
            option["description"].Text(100);
            ButtonValidator.CheckEmoji(option["emoji"]);
            defaults += option["default"].Boolean() == true ? 1 : 0;
            if (option["value"].RequiredText(100) is { } value && !values.Add(value))
            {
                option.Refuse(FormError.OptionValueDuplicated);
            }
        }

        if (defaults > max)
        {
            options.Refuse(FormError.TooManyDefaults);
        }
    }

    private static void CheckDefaults(FormField defaults, int type, int min, int max)
    {
        if (defaults.Value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
        {
            return;
        }

        string[] kinds = type switch
        {
            ComponentType.UserSelect => ["user"],
            ComponentType.RoleSelect => ["role"],
            ComponentType.ChannelSelect => ["channel"],
            _ => ["user", "role"],
        };
        foreach (var value in defaults.List(max, min) ?? [])
        {
            if (value.IsObject())
            {
                value["id"].Require();
                value["id"].Snowflake();
                value["type"].Require();
                value["type"].OneOf(kinds);
            }
        }
    }
}
