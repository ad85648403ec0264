using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Questions.Schedules;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>What every staff command and control of questions begins with: the rights, and which schedule is meant.</summary>
internal sealed class ScheduleDesk(StaffRights rights, QuestionScheduleStore schedules, StudyToday days, TimeProvider clock)
{
    public const string OptionName = "schedule";

    private const int LongestChoice = 100;

    /// <summary>What to say instead of doing anything: to who is not staff, and where there is nothing yet; null when all is well.</summary>
    public string? Refusal(Interaction interaction) => rights.Refusal(interaction)
        ?? (schedules.Of(interaction.Guild()).Count == 0 ? ScheduleTexts.Both.In(interaction.Locale).NotSetUp : null);

    public StaffAct Act(Interaction interaction) => new(interaction.Guild(), interaction.User.Id, clock.Now());

    public LocalDate Today(Interaction interaction) => days.Of(interaction.Guild());

    public IReadOnlyList<QuestionSchedule> All(Interaction interaction) => schedules.Of(interaction.Guild());

    /// <summary>By number or name; null for one that this guild does not have.</summary>
    public QuestionSchedule? Find(Interaction interaction, string typed)
    {
        var all = All(interaction);
        var name = typed.Trim();
        return long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && all.FirstOrDefault(schedule => schedule.Id == id) is { } numbered
            ? numbered
            : all.FirstOrDefault(schedule => Enum.GetValues<Language>().Any(language =>
                string.Equals(ScheduleTexts.NameOf(schedule, language), name, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The option by which staff say which schedule they mean.</summary>
    public CommandOption Option(LocalizedText description, bool required = false) => new(CommandOptionType.String, OptionName, description)
    {
        Required = required,
        MaxLength = LongestChoice,
        Autocomplete = (interaction, _) => ValueTask.FromResult(Suggest(interaction)),
    };

    /// <summary>The one that is named, or the only one there is; otherwise what to say.</summary>
    /// <param name="interaction">By staff of a guild that was set up.</param>
    /// <param name="objection">Null when there is a schedule, and when it is left open which of several.</param>
    public QuestionSchedule? Named(CommandInteraction interaction, out string? objection)
    {
        objection = null;
        if (interaction.Options.String(OptionName) is not { } typed)
            return All(interaction) is [var only] ? only : null;
        var found = Find(interaction, typed);
        if (found is null)
            objection = Unknown(interaction, typed);
        return found;
    }

    /// <summary>The one that is named, else all of them; empty with what to say instead of doing anything.</summary>
    public IReadOnlyList<QuestionSchedule> NamedOrAll(CommandInteraction interaction, out string? objection)
    {
        objection = Refusal(interaction);
        if (objection is not null)
            return [];
        var named = Named(interaction, out objection);
        return objection is not null ? [] : named is null ? All(interaction) : [named];
    }

    public static string Unknown(Interaction interaction, string typed) =>
        ScheduleTexts.Both.In(interaction.Locale).UnknownSchedule(DisplayText.Escape(typed));

    /// <summary>Something about the schedule that is named, else the first, for staff alone.</summary>
    public Reply Show(CommandInteraction interaction, Func<QuestionSchedule, OutgoingMessage> view)
    {
        if (Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var schedule = Named(interaction, out var objection);
        return objection is not null ? Reply.Private(objection) : Reply.Private(view(schedule ?? All(interaction)[0]));
    }

    /// <summary>The same in place of what was shown before.</summary>
    /// <param name="interaction">A press of staff's, or a forged one.</param>
    /// <param name="number">Of the schedule; one that this guild does not have stands for the first.</param>
    /// <param name="view">What to show.</param>
    public InteractionResponse Turn(ComponentInteraction interaction, string? number, Func<QuestionSchedule, OutgoingMessage> view) =>
        Refusal(interaction) is { } refusal
            ? Reply.Private(refusal)
            : new UpdateMessage(view(Find(interaction, number ?? "") ?? All(interaction)[0]));

    private IReadOnlyList<CommandChoice> Suggest(AutocompleteInteraction interaction)
    {
        if (!rights.IsStaff(interaction))
            return [];
        var language = Languages.OfLocale(interaction.Locale);
        return
        [
            .. All(interaction)
                .Select(schedule => (Name: $"{ScheduleTexts.NameOf(schedule, language)} · {schedule.LocalTime.InWords()}", schedule.Id))
                .Where(choice => choice.Name.Contains(interaction.Typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .Select(choice => new CommandChoice(new LocalizedText(choice.Name), choice.Id.ToString(CultureInfo.InvariantCulture))),
        ];
    }
}
