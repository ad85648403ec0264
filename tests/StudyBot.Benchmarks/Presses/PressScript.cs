using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Benchmarks.Presses;

/// <summary>
/// The presses in the order in which they arrive. Each member goes through all kinds once, a step every half second, and so
/// many members at once that any nine presses in a row are of nine kinds.
/// </summary>
internal static class PressScript
{
    /// <summary>How many members begin before the first of them takes the next step; more than are ever under way at once.</summary>
    private const int Apart = 13;

    /// <summary>The members whose <c>/answers</c> fill a page, in any history.</summary>
    private const int Regulars = 100;

    private static readonly ulong FirstId = Snowflake.At(Cohort.Now).Value + (1UL << 32);

    /// <param name="kinds">What is pressed; some may be left out.</param>
    /// <param name="first">The first visit: the member, and from <see cref="Cohort.Members"/> on their next question.</param>
    /// <param name="visits">How many members go through.</param>
    /// <param name="firstPress">The number of the first press, so that no id comes twice.</param>
    public static IReadOnlyList<Press> Of(IReadOnlyList<PressKind> kinds, int first, int visits, int firstPress)
    {
        var order = new List<(int At, int Visit, PressKind Kind)>(visits * kinds.Count);
        for (var visit = 0; visit < visits; visit++)
        {
            foreach (var (step, kind) in kinds.Index())
                order.Add((((visit + (Apart * step)) * kinds.Count) + step, first + visit, kind));
        }

        order.Sort();
        return [.. order.Select((press, number) => Make(press.Kind, press.Visit, firstPress + number))];
    }

    /// <summary>The number that <see cref="Of"/> gave to the press with this id.</summary>
    public static int NumberOf(ulong id) => (int)(id - FirstId);

    private static Press Make(PressKind kind, int visit, int number)
    {
        var member = visit % Cohort.Members;
        var slot = Cohort.SlotId(Cohort.GuildOf(member), daysAgo: 0, visit / Cohort.Members);
        var asked = slot.ToString(CultureInfo.InvariantCulture);
        var interaction = kind switch
        {
            PressKind.Answer => Button(QuestionButtons.To(QuestionButtons.Answer, slot, null), isPrivate: false),
            PressKind.Submit => Form(QuestionButtons.To(AnswerModal.Submit, asked, null, "0"), SampleAnswers.All[visit % SampleAnswers.All.Count]),
            PressKind.Cover => Button(QuestionButtons.To(CoverSelect.Cover, asked, null), isPrivate: true, "0", "1"),
            PressKind.Rate => Button(QuestionButtons.To(RateButton.Rate, asked, null, "3"), isPrivate: true),
            PressKind.Model => Button(QuestionButtons.To(QuestionButtons.Model, slot, null), isPrivate: true),
            PressKind.Others => Button(
                QuestionButtons.To(QuestionButtons.Others, Cohort.SlotId(Cohort.GuildOf(member), daysAgo: 1), null), isPrivate: false),
            PressKind.Hint => Button(QuestionButtons.To(QuestionButtons.Hint, slot, null), isPrivate: false),
            PressKind.OwnAnswers => Command("answers"),
            PressKind.CheckIn => Command("checkin", ("minutes", 4, 5), ("category", 3, "algorithms")),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Press(kind, PressJson.From(interaction, FirstId + (ulong)number, kind == PressKind.OwnAnswers ? member % Regulars : member));
    }

    private static JsonObject Button(CustomId customId, bool isPrivate, params string[] values)
    {
        var data = new JsonObject { ["custom_id"] = customId.Value, ["component_type"] = values.Length > 0 ? 3 : 2, ["id"] = 2 };
        if (values.Length > 0)
            data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        return new JsonObject { ["type"] = 3, ["data"] = data, ["message"] = PressJson.Message(isPrivate) };
    }

    private static JsonObject Form(CustomId customId, string body) => new()
    {
        ["type"] = 5,
        ["data"] = new JsonObject
        {
            ["custom_id"] = customId.Value,
            ["components"] = new JsonArray(new JsonObject
            {
                ["type"] = 18,
                ["id"] = 1,
                ["component"] = new JsonObject { ["type"] = 4, ["id"] = 2, ["custom_id"] = AnswerModal.Input, ["value"] = body },
            }),
        },
        ["message"] = PressJson.Message(isPrivate: false),
    };

    private static JsonObject Command(string name, params (string Name, int Type, JsonNode Value)[] options) => new()
    {
        ["type"] = 2,
        ["data"] = new JsonObject
        {
            ["id"] = "810000000000000000",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = new JsonArray([.. options.Select(option => new JsonObject
            {
                ["name"] = option.Name,
                ["type"] = option.Type,
                ["value"] = option.Value,
            })]),
        },
    };
}

/// <summary>An interaction as it arrives.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Data">The <c>d</c> of its INTERACTION_CREATE.</param>
internal sealed record Press(PressKind Kind, byte[] Data);
