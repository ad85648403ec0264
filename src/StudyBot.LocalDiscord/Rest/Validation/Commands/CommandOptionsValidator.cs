using System.Globalization;
using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>
/// The tree of options: a command holds values, or else sub-commands and groups; a group holds sub-commands only; a sub-command holds
/// values only. Names differ within a list, and required values come first.
/// </summary>
internal static class CommandOptionsValidator
{
    private static readonly int[] Values = [3, 4, 5, 6, 7, 8, 9, 10, 11];
    private static readonly int[] Anything = [1, 2, .. Values];
    private static readonly int[] SubCommands = [CommandOptionType.SubCommand];

    public static void CheckTopLevel(FormField options) => Check(options, Anything);

    private static void Check(FormField options, int[] types, int min = 0)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optionalSeen = false;
        bool? nests = null;
        foreach (var option in options.List(25, min) ?? [])
        {
            if (!option.IsObject() || TypeOf(option, types) is not { } type)
            {
                continue;
            }

            CheckWords(option, names);
            var isNest = type <= CommandOptionType.SubCommandGroup;
            if ((nests ??= isNest) != isNest)
            {
                option.Refuse(FormError.MixedOptionTypes);
            }

            CheckByType(option, type);
            if (isNest)
            {
                continue;
            }

            var required = option["required"].Boolean() == true;
            if (required && optionalSeen)
            {
                option.Refuse(FormError.RequiredAfterOptional);
            }

            optionalSeen |= !required;
        }
    }

    private static void CheckByType(FormField option, int type)
    {
        switch (type)
        {
            case CommandOptionType.SubCommandGroup:
                option["options"].Require();
                Check(option["options"], SubCommands, 1);
                break;
            case CommandOptionType.SubCommand:
                Check(option["options"], Values);
                break;
            default:
                CommandValueValidator.Check(option, type);
                break;
        }
    }

    private static int? TypeOf(FormField option, int[] types)
    {
        if (!option["type"].Require())
        {
            return null;
        }

        if (int.TryParse(option["type"].Value.ToString(), CultureInfo.InvariantCulture, out var type) && types.Contains(type))
        {
            return type;
        }

        option.Refuse(FormError.NoType(types));
        return null;
    }

    /// <summary>Names are compared within each locale, the default name standing in where a locale has none of its own.</summary>
    private static void CheckWords(FormField option, HashSet<string> names)
    {
        CommandName.CheckSlash(option["name"]);
        option["description"].RequiredText(100);
        Localizations.Check(option["name_localizations"], CommandName.CheckSlash);
        Localizations.Check(option["description_localizations"], text => text.RequiredText(100));
        if (option["name"].Value is { ValueKind: JsonValueKind.String } name && !names.Add(name.GetString()!))
        {
            option["name"].Refuse(FormError.OptionNameTaken);
        }

        if (option["name_localizations"].Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var entry in option["name_localizations"].Value.EnumerateObject())
        {
            if (entry.Value.ValueKind == JsonValueKind.String && !names.Add($"{entry.Name} {entry.Value.GetString()}"))
            {
                option["name_localizations"][entry.Name].Refuse(FormError.OptionNameTaken);
            }
        }
    }
}
