using System.Globalization;
using System.Text.Json.Nodes;

namespace StudyBot.Tests.Hostile;

/// <summary>Makes JSON of what Discord would never send: parts missing, of the wrong type, doubled, nested without end, or cut off.</summary>
internal sealed class Mutilation(Random dice, HostileText text)
{
    /// <summary>Exchanges one to four parts anywhere in it.</summary>
    public void Of(JsonObject interaction)
    {
        for (var changes = dice.Next(1, 5); changes > 0; changes--)
        {
            var places = Places(interaction).ToList();
            var (parent, key) = places[dice.Next(places.Count)];
            if (parent is JsonObject properties)
                Change(properties, (string)key);
            else
                Change((JsonArray)parent, (int)key);
        }
    }

    /// <summary>Breaks the bytes now and then.</summary>
    public byte[] Of(byte[] bytes)
    {
        switch (dice.Next(8))
        {
            case 0:
                return bytes[..dice.Next(bytes.Length)];
            case 1:
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
                return bytes;
            case 2:
                return [.. """{"type":2,"id":"7","data":{"name":"help"},"""u8, .. bytes[1..]];
            case 3:
                return [.. bytes, .. bytes];
            default:
                return bytes;
        }
    }

    private void Change(JsonObject parent, string key)
    {
        if (dice.Next(3) == 0)
            parent.Remove(key);
        else
            parent[key] = Anything(parent[key]);
    }

    private void Change(JsonArray parent, int index)
    {
        if (dice.Next(4) == 0)
        {
            for (var copies = dice.Next(1, 400); copies > 0; copies--)
                parent.Add(parent[index]?.DeepClone());
        }
        else
        {
            parent[index] = Anything(parent[index]);
        }
    }

    private JsonNode? Anything(JsonNode? before) => dice.Next(12) switch
    {
        0 => null,
        1 => true,
        2 => long.MinValue,
        3 => 1e300,
        4 => new JsonObject(),
        5 => new JsonArray(),
        6 => Nested(before),
        7 => (ulong.MaxValue - (ulong)dice.Next(2)).ToString(CultureInfo.InvariantCulture),
        8 => new string('9', 400),
        9 => dice.Next(-1, 30),
        10 => new JsonArray(before?.DeepClone(), null, text.Word()),
        _ => text.Word(),
    };

    private JsonNode? Nested(JsonNode? before)
    {
        var nested = before?.DeepClone();
        for (var depth = dice.Next(2, 90); depth > 0; depth--)
            nested = dice.Next(2) == 0 ? new JsonArray(nested) : new JsonObject { ["options"] = nested };
        return nested;
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject properties => properties.Select(property => (Key: (object)property.Key, property.Value)).ToList(),
            JsonArray items => [.. items.Select((item, index) => (Key: (object)index, Value: item))],
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            yield return (node, key);
            if (child is not null)
            {
                foreach (var place in Places(child))
                    yield return place;
            }
        }
    }
}
