namespace StudyBot.Content.Own;

/// <summary>
/// The ids of guilds' own items: <c>own-</c> and the row's number in base 36. They are unique over all guilds, and the data
/// files may not use them.
/// </summary>
internal static class OwnId
{
    public const string Prefix = "own-";

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int MostDigits = 7;

    /// <param name="number">From 1.</param>
    public static string Of(long number)
    {
        var digits = "";
        for (var rest = number; rest > 0; rest /= Digits.Length)
            digits = Digits[(int)(rest % Digits.Length)] + digits;
        return Prefix + digits;
    }

    /// <summary>Null for what <see cref="Of"/> never gave.</summary>
    public static long? NumberOf(string id)
    {
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || id.Length > Prefix.Length + MostDigits)
            return null;
        var number = 0L;
        foreach (var digit in id[Prefix.Length..])
        {
            var value = Digits.IndexOf(digit, StringComparison.Ordinal);
            if (value < 0)
                return null;
            number = (number * Digits.Length) + value;
        }

        return number > 0 && Of(number) == id ? number : null;
    }
}
