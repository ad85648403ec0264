using System.Text;

namespace StudyBot.LocalDiscord.World;

/// <summary>Secrets of Discord's shapes, worth nothing outside this server.</summary>
internal static class Tokens
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Three parts with dots between; the first is the user's id in base 64, which some libraries read.</summary>
    public static string Bot(ulong id, Random dice) =>
        $"{Convert.ToBase64String(Encoding.ASCII.GetBytes(Json.Id(id))).TrimEnd('=')}.{Letters(6, dice)}.{Letters(38, dice)}";

    public static string Interaction(ulong id, Random dice) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"interaction:{id}:{Letters(96, dice)}")).TrimEnd('=');

    public static string Session(Random dice) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Letters(16, dice)));

    private static string Letters(int count, Random dice) => new(dice.GetItems<char>(Alphabet, count));
}
