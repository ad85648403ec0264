using StudyBot.LocalDiscord.Rest.Validation.Components;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>The interaction that a callback answers, as far as it decides which answers are allowed.</summary>
/// <param name="InteractionType">2 command, 3 component, 4 autocomplete, 5 modal submit.</param>
/// <param name="HasMessage">It came from a component of a message, or from a modal that such a component opened.</param>
/// <param name="FocusedOptionType">For autocomplete: the type of the option being typed (3 string, 4 integer, 10 number).</param>
/// <param name="Message">What a message in the answer is judged against; its edited message is the one the component stands on.</param>
internal sealed record CallbackContext(int InteractionType, bool HasMessage, int FocusedOptionType, MessageContext Message);

/// <summary>An answer to an interaction: its type must suit the question, its data must suit its type.</summary>
internal static class InteractionCallbackValidator
{
    public static void Check(FormField form, CallbackContext context, FormErrors errors)
    {
        if (!form["type"].Require() || form["type"].OneOf(Allowed(context)) is not { } type)
        {
            return;
        }

        var data = form["data"];
        switch (type)
        {
            case 4 when data.Require() && data.IsObject():
                MessageValidator.Check(data, context.Message with { Edited = null }, errors);
                break;
            case 5 when data.IsObject():
                data["flags"].Integer(0, long.MaxValue);
                break;
            case 7 when data.IsObject():
                MessageValidator.Check(data, context.Message, errors);
                break;
            case 8 when data.Require() && data.IsObject():
                ChoicesValidator.CheckAutocomplete(data["choices"], context.FocusedOptionType);
                break;
            case 9 when data.Require() && data.IsObject():
                ModalValidator.Check(data);
                break;
        }
    }

    private static int[] Allowed(CallbackContext context) => (context.InteractionType, context.HasMessage) switch
    {
        (1, _) => [1],
        (2, _) => [4, 5, 9],
        (3, _) => [4, 5, 6, 7, 9],
        (4, _) => [8],
        (5, true) => [4, 5, 6, 7],
        _ => [4, 5],
    };
}
