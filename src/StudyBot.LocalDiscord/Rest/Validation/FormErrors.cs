using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>
/// The mistakes found in one body. None means that Discord would take it; otherwise <see cref="ToBody"/> is the answer to send with status 400.
/// </summary>
internal sealed class FormErrors
{
    private readonly List<(FormPath Path, FormError Error)> _found = [];

    /// <summary>A well-formed message with nothing in it, which Discord answers with its own code, 50006. Mistakes of form come first.</summary>
    public bool IsEmptyMessage { get; set; }

    public bool IsEmpty => _found.Count == 0 && !IsEmptyMessage;

    /// <summary>Discord's JSON error code for the whole: 50035, or 50006 for an empty message.</summary>
    public int Code => _found.Count == 0 && IsEmptyMessage ? 50006 : 50035;

    /// <summary>Path and code of each mistake in the order found, e.g. <c>embeds.0.title BASE_TYPE_MAX_LENGTH</c>.</summary>
    public IReadOnlyList<string> Lines => [.. _found.Select(f => $"{f.Path} {f.Error.Code}".TrimStart())];

    public void Add(FormPath path, FormError error) => _found.Add((path, error));

    /// <summary>Discord's error body: code, message and the nested <c>errors</c> tree.</summary>
    public JsonObject ToBody()
    {
        if (Code == 50006)
        {
            return new JsonObject { ["message"] = "Cannot send an empty message", ["code"] = 50006 };
        }

        var tree = new JsonObject();
        foreach (var (path, error) in _found)
        {
            Leaf(tree, path).Add(new JsonObject { ["code"] = error.Code, ["message"] = error.Message });
        }

        return new JsonObject { ["message"] = "Invalid Form Body", ["code"] = 50035, ["errors"] = tree };
    }

    private static JsonArray Leaf(JsonObject tree, FormPath path)
    {
        var at = tree;
        foreach (var key in path.Keys)
        {
            if (at[key] is not JsonObject next)
            {
                at[key] = next = new JsonObject();
            }

            at = next;
        }

        if (at["_errors"] is not JsonArray leaf)
        {
            at["_errors"] = leaf = new JsonArray();
        }

        return leaf;
    }
}
