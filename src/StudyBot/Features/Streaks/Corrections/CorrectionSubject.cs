using System.Globalization;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Corrections;

/// <summary>What a correction is about, as buttons carry it: an event (<c>e12</c>) or an excuse (<c>x34</c>). It can be forged.</summary>
/// <param name="EventId">Of a check-in or credit; null for an excuse.</param>
/// <param name="ExcuseId">Of an excuse; null for an event.</param>
internal sealed record CorrectionSubject(long? EventId, Snowflake? ExcuseId)
{
    public static CorrectionSubject Event(long id) => new(id, null);

    public static CorrectionSubject Excuse(Snowflake id) => new(null, id);

    /// <summary>Null for what no button of ours carries.</summary>
    public static CorrectionSubject? Read(string text)
    {
        if (text.Length < 2)
            return null;
        if (text[0] == 'e' && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return Event(id);
        return text[0] == 'x' && Snowflake.TryParse(text[1..], CultureInfo.InvariantCulture, out var excuse) ? Excuse(excuse) : null;
    }

    public override string ToString() =>
        EventId is { } id ? string.Create(CultureInfo.InvariantCulture, $"e{id}") : $"x{ExcuseId}";
}
