using System.Text.Json;
using StudyBot.LocalDiscord.Rest.Validation.Commands;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Choices: registered with a command's option, or suggested by autocomplete.</summary>
internal static class ChoicesValidator
{
    /// <summary>The largest integer that a member can give: what a double holds exactly.</summary>
    public const long MaxInteger = (1L << 53) - 1;

    private const double MaxNumber = 1L << 53;

    public static void CheckAutocomplete(FormField choices, int optionType)
    {
        choices.Require();
        foreach (var choice in choices.List(25) ?? [])
        {
            CheckOne(choice, optionType);
        }
    }

    /// <summary>Registered choices must also differ from one another.</summary>
    public static void CheckRegistered(FormField choices, int optionType)
    {
        var names = new HashSet<string>();
        var values = new HashSet<string>();
        foreach (var choice in choices.List(25) ?? [])
        {
            CheckOne(choice, optionType);
            AddOrRefuse(names, choice["name"], FormError.ChoiceNameTaken);
            AddOrRefuse(values, choice["value"], FormError.ChoiceValueTaken);
        }
    }

    private static void CheckOne(FormField choice, int optionType)
    {
        if (!choice.IsObject())
        {
            return;
        }

        choice["name"].RequiredText(100);
        Localizations.Check(choice["name_localizations"], value => value.RequiredText(100));
        var value = choice["value"];
        switch (optionType)
        {
            case 4 when value.Require():
                value.Integer(-MaxInteger, MaxInteger);
                break;
            case 10 when value.Require():
                value.Number(-MaxNumber, MaxNumber);
                break;
            case 3:
                value.RequiredText(100);
                break;
        }
    }

    private static void AddOrRefuse(HashSet<string> seen, FormField field, FormError taken)
    {
        if (field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && !seen.Add(field.Value.ToString()))
        {
            field.Refuse(taken);
        }
    }
}
