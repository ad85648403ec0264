using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>Application commands, one or a whole list.</summary>
internal static class CommandValidator
{
    private const int ChatInput = 1;

    /// <summary>How many commands of a type may be registered, globally and again in each guild.</summary>
    public static int Limit(int type) => type == ChatInput ? 100 : 15;

    public static void Check(FormField command)
    {
        var type = command["type"].OneOf(1, 2, 3);
        if (type is null && !command["type"].IsAbsent)
        {
            return;
        }

        command["name"].Require();
        if (type is null or ChatInput)
        {
            command["description"].Require();
        }

        CheckEdit(command, type ?? ChatInput);
    }

    /// <summary>The same for an edit, in which every field may be left out.</summary>
    public static void CheckEdit(FormField command, int type)
    {
        var checkName = type == ChatInput ? (Action<FormField>)CommandName.CheckSlash : CommandName.CheckContextMenu;
        if (!command["name"].IsAbsent)
        {
            checkName(command["name"]);
        }

        Localizations.Check(command["name_localizations"], checkName);
        CheckShared(command);
        if (type != ChatInput)
        {
            RefuseSlashFields(command);
            return;
        }

        if (!command["description"].IsAbsent)
        {
            command["description"].RequiredText(100);
        }

        Localizations.Check(command["description_localizations"], text => text.RequiredText(100));
        CommandOptionsValidator.CheckTopLevel(command["options"]);
        if (CommandSize.Of(command) > CommandSize.Max)
        {
            command.Refuse(FormError.CommandTooLarge);
        }
    }

    public static void CheckBulk(FormField commands)
    {
        if (!commands.Require())
        {
            return;
        }

        var names = new HashSet<(string, string)>();
        var counts = new Dictionary<string, int>();
        foreach (var command in commands.List(Limit(1) + Limit(2) + Limit(3)) ?? [])
        {
            if (!command.IsObject())
            {
                continue;
            }

            Check(command);
            var type = command["type"].IsAbsent ? "1" : command["type"].Value.ToString();
            counts[type] = counts.GetValueOrDefault(type) + 1;
            if (!command["name"].IsAbsent && !names.Add((type, command["name"].Value.ToString())))
            {
                command.Refuse(FormError.CommandNameTaken);
            }
        }

        foreach (var (type, count) in counts)
        {
            var limit = Limit(type == "1" ? ChatInput : 2);
            if (count > limit)
            {
                commands.Refuse(FormError.MaxLength(limit));
            }
        }
    }

    private static void CheckShared(FormField command)
    {
        command["default_member_permissions"].PermissionBits();
        command["default_permission"].Boolean();
        command["dm_permission"].Boolean();
        command["nsfw"].Boolean();
        foreach (var context in command["contexts"].List(3, 1) ?? [])
        {
            context.OneOf(0, 1, 2);
        }

        foreach (var integration in command["integration_types"].List(2, 1) ?? [])
        {
            integration.OneOf(0, 1);
        }
    }

    private static void RefuseSlashFields(FormField command)
    {
        if (!command["description"].IsAbsent && command["description"].Value.ToString().Length > 0)
        {
            command["description"].Refuse(FormError.NotOnContextMenu);
        }

        if (command["options"].Value is { ValueKind: JsonValueKind.Array } options && options.GetArrayLength() > 0)
        {
            command["options"].Refuse(FormError.NotOnContextMenu);
        }
    }
}
