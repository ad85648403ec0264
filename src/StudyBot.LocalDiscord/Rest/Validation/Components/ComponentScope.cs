namespace StudyBot.LocalDiscord.Rest.Validation.Components;

/// <summary>What is counted and compared over all components of one message or modal while they are walked.</summary>
internal sealed class ComponentScope(bool isModal)
{
    private readonly HashSet<string> _customIds = new(StringComparer.Ordinal);
    private readonly HashSet<long> _ids = [];

    public bool IsModal { get; } = isModal;

    /// <summary>Components met so far, nested ones included.</summary>
    public int Count { get; private set; }

    /// <summary>Characters in text displays so far.</summary>
    public int TextLength { get; set; }

    /// <summary>Opens a component: counts it, checks its <c>id</c>, and gives its type if that is one of those allowed here, else null.</summary>
    public int? Enter(FormField component, params int[] types)
    {
        if (!component.IsObject())
        {
            return null;
        }

        Count++;
        var id = component["id"].Integer(0, int.MaxValue);
        if (id > 0 && !_ids.Add(id.Value))
        {
            component["id"].Refuse(FormError.IdDuplicated);
        }

        if (!component["type"].Require())
        {
            return null;
        }

        if (int.TryParse(component["type"].Value.ToString(), out var type) && types.Contains(type))
        {
            return type;
        }

        component.Refuse(FormError.NoType(types));
        return null;
    }

    /// <summary>A custom id of 1 to 100 characters, used once; disabled components count too.</summary>
    public void CheckCustomId(FormField customId)
    {
        if (customId.RequiredText(100) is { } text && !_customIds.Add(text))
        {
            customId.Refuse(FormError.CustomIdDuplicated);
        }
    }
}
