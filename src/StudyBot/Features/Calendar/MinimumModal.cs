using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Calendar;

/// <summary>Sets how many minutes make a day count.</summary>
internal sealed partial class MinimumModal(CalendarDesk desk, CalendarStore store) : IModalHandler
{
    private const int MostMinutes = DateRules.MostMinutes;
    private const string ModalRoute = "calendar:setminimum";
    private const string Minutes = "minutes";
    private const int LongestInput = 20;

    public string Route => ModalRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(CalendarTexts texts, CalendarRules rules) => new(
        CustomId.Of(ModalRoute),
        texts.Minimum,
        new TextInput(Minutes, texts.MinimumInput)
        {
            Required = false,
            MaxLength = LongestInput,
            Placeholder = texts.MinimumOptional,
            Value = rules.MinimumMinutes > 0 ? rules.MinimumMinutes.ToString(CultureInfo.InvariantCulture) : null,
        });

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(desk.Take(interaction, act => Set(interaction, act)));

    private CalendarNotice Set(ModalInteraction interaction, CalendarAct act) =>
        Read(interaction.Text(Minutes)) is { } minutes
            ? CalendarDesk.Said(interaction, store.SetRules(act, CalendarLogEntries.MinimumSet, rules => rules with { MinimumMinutes = minutes }))
            : new CalendarNotice(CalendarTexts.Both.In(interaction.Locale).NoMinimum(MostMinutes));

    /// <summary>"30", "30분", "30 min"; nothing is 0. Null for anything else.</summary>
    private static int? Read(string typed)
    {
        if (typed.Length == 0)
            return 0;
        var match = TypedMinutes().Match(typed);
        return match.Success && int.Parse(match.Groups["minutes"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var minutes and <= MostMinutes
            ? minutes
            : null;
    }

    [GeneratedRegex(@"^(?<minutes>[0-9]{1,4})\s*(분|min|mins|minutes)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TypedMinutes();
}
