using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// A short name for an interaction that failed, which a member can read out and staff can search the log for. It comes from
/// the interaction's id, so it needs no chance and is the same wherever it is made.
/// </summary>
internal static class IncidentId
{
    // Crockford's alphabet: no I, L, O or U, which are misread.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 8;

    // Neighbouring ids differ in few bits; an odd multiplier and a fold spread them over all letters.
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    public static string Of(Snowflake interaction) => string.Create(Length, Mix(interaction.Value), static (text, value) =>
    {
        for (var index = text.Length - 1; index >= 0; index--)
        {
            text[index] = Alphabet[(int)(value % 32)];
            value /= 32;
        }
    });

    private static ulong Mix(ulong id)
    {
        var spread = unchecked(id * Spread);
        return spread ^ (spread >> 32);
    }
}
