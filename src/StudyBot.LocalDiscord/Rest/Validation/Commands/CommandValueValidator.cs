using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>An option that holds a value: its choices, its range, its length, each only on the types that know them.</summary>
internal static class CommandValueValidator
{
    private static readonly int[] ChannelTypes = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16];

    public static void Check(FormField option, int type)
    {
        var isNumeric = type is CommandOptionType.Integer or CommandOptionType.Number;
        var isTyped = isNumeric || type == CommandOptionType.String;
        RefuseUnless(isTyped, option["choices"]);
        RefuseUnless(isTyped, option["autocomplete"]);
        RefuseUnless(isNumeric, option["min_value"]);
        RefuseUnless(isNumeric, option["max_value"]);
        RefuseUnless(type == CommandOptionType.String, option["min_length"]);
        RefuseUnless(type == CommandOptionType.String, option["max_length"]);
        RefuseUnless(type == CommandOptionType.Channel, option["channel_types"]);
        RefuseUnless(false, option["options"]);
        switch (type)
        {
            case CommandOptionType.String:
                CheckLength(option);
                CheckChoices(option, type);
                break;
            case CommandOptionType.Integer or CommandOptionType.Number:
                CheckRange(option, type);
                CheckChoices(option, type);
                break;
            case CommandOptionType.Channel:
                foreach (var channelType in option["channel_types"].List(ChannelTypes.Length) ?? [])
                {
                    channelType.OneOf(ChannelTypes);
                }

                break;
        }
    }

    private static void CheckChoices(FormField option, int type)
    {
        ChoicesValidator.CheckRegistered(option["choices"], type);
        if (option["autocomplete"].Boolean() == true && !IsNothing(option["choices"]))
        {
            option["autocomplete"].Refuse(FormError.AutocompleteWithChoices);
        }
    }

    private static void CheckLength(FormField option)
    {
        var min = option["min_length"].Integer(0, 6000);
        var max = option["max_length"].Integer(1, 6000);
        if (min > max)
        {
            option["min_length"].Refuse(FormError.TooBig("int", max.Value));
        }
    }

    private static void CheckRange(FormField option, int type)
    {
        const double limit = 1L << 53;
        var isInteger = type == CommandOptionType.Integer;
        var (min, max) = isInteger
            ? (option["min_value"].Integer(-ChoicesValidator.MaxInteger, ChoicesValidator.MaxInteger),
                option["max_value"].Integer(-ChoicesValidator.MaxInteger, ChoicesValidator.MaxInteger))
            : (option["min_value"].Number(-limit, limit), option["max_value"].Number(-limit, limit));
        if (min > max)
        {
            option["min_value"].Refuse(FormError.TooBig(isInteger ? "int" : "float", max.Value));
        }
    }

    private static void RefuseUnless(bool allowed, FormField field)
    {
        if (!allowed && !IsNothing(field))
        {
            field.Refuse(FormError.NotOnThisType(field.Path.Keys[^1]));
        }
    }

    // Libraries send false and empty lists for what was never set.
    private static bool IsNothing(FormField field) =>
        field.IsAbsent || field.Value.ValueKind == JsonValueKind.False
        || (field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() == 0);
}
