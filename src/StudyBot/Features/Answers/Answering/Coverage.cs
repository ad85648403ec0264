using System.Globalization;
using System.Numerics;
using StudyBot.Study.SpacedReview;

namespace StudyBot.Features.Answers.Answering;

/// <summary>Which key points of a question an answer covers.</summary>
/// <param name="Bits">The first point lowest.</param>
/// <param name="Points">How many points there are.</param>
internal readonly record struct Coverage(int Bits, int Points)
{
    public int Count => BitOperations.PopCount((uint)Bits);

    /// <summary>What it says about the member's memory: everything is easy, most good, some hard, nothing again.</summary>
    public Rating Proposal => Count == 0 ? Rating.Again
        : Count == Points ? Rating.Easy
        : 2 * Count > Points ? Rating.Good
        : Rating.Hard;

    /// <summary>From a select's values; those that name no point do not count.</summary>
    public static Coverage Of(IEnumerable<string> values, int points)
    {
        var bits = 0;
        foreach (var value in values)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var point) && point < points)
                bits |= 1 << point;
        }

        return new Coverage(bits, points);
    }

    public bool Has(int point) => (Bits & (1 << point)) != 0;
}
