using System.Globalization;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Where in a body a mistake stands: keys and list positions from the root, as Discord nests them.</summary>
internal sealed class FormPath
{
    private readonly FormPath? _parent;
    private readonly string _key;

    private FormPath(FormPath? parent, string key)
    {
        _parent = parent;
        _key = key;
    }

    /// <summary>The body itself.</summary>
    public static FormPath Root { get; } = new(null, string.Empty);

    public FormPath this[string key] => new(this, key);

    public FormPath this[int index] => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The keys from the root on; none for the root.</summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            var keys = new List<string>();
            for (var at = this; at._parent is not null; at = at._parent)
            {
                keys.Insert(0, at._key);
            }

            return keys;
        }
    }

    /// <summary>Dotted, e.g. <c>embeds.0.fields.3.value</c>; empty for the root.</summary>
    public override string ToString() => string.Join('.', Keys);
}
