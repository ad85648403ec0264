namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Channels and threads, created or changed.</summary>
internal static class ChannelValidator
{
    private static readonly int[] GuildTypes = [0, 2, 4, 5, 13, 14, 15];
    private static readonly int[] ThreadTypes = [10, 11, 12];
    private static readonly int[] ArchiveMinutes = [60, 1440, 4320, 10080];

    public static void CheckCreate(FormField form)
    {
        form["name"].RequiredText(100);
        CheckShared(form);
    }

    public static void CheckPatch(FormField form)
    {
        form["name"].Text(100, 1);
        CheckShared(form);
    }

    /// <summary>A thread from a message takes no type; one without a message may be public, private or, in news channels, 10.</summary>
    public static void CheckThreadCreate(FormField form, bool fromMessage)
    {
        form["name"].RequiredText(100);
        if (!fromMessage)
        {
            form["type"].OneOf(ThreadTypes);
        }

        CheckThread(form);
    }

    /// <summary>A thread in a forum carries its first message.</summary>
    public static void CheckForumThreadCreate(FormField form, MessageContext context, FormErrors errors)
    {
        form["name"].RequiredText(100);
        CheckThread(form);
        if (form["message"].Require() && form["message"].IsObject())
        {
            MessageValidator.Check(form["message"], context, errors);
        }
    }

    public static void CheckThreadPatch(FormField form)
    {
        form["name"].Text(100, 1);
        form["archived"].Boolean();
        form["locked"].Boolean();
        CheckThread(form);
    }

    private static void CheckThread(FormField form)
    {
        form["auto_archive_duration"].OneOf(ArchiveMinutes);
        form["rate_limit_per_user"].Integer(0, 21600);
        form["invitable"].Boolean();
        foreach (var tag in form["applied_tags"].List(5) ?? [])
        {
            tag.Snowflake();
        }
    }

    private static void CheckShared(FormField form)
    {
        var type = form["type"].OneOf(GuildTypes);
        form["topic"].Text(type is 15 or 16 ? 4096 : 1024);
        form["position"].Integer(0, int.MaxValue);
        form["bitrate"].Integer(8000, 384000);
        form["user_limit"].Integer(0, type == 13 ? 10000 : 99);
        form["nsfw"].Boolean();
        form["rate_limit_per_user"].Integer(0, 21600);
        form["parent_id"].Snowflake();
        form["default_auto_archive_duration"].OneOf(ArchiveMinutes);
        form["flags"].Integer(0, int.MaxValue);
        foreach (var tag in form["available_tags"].List(20) ?? [])
        {
            if (tag.IsObject())
            {
                tag["id"].Snowflake();
                tag["name"].Require();
                tag["name"].Text(50);
                tag["moderated"].Boolean();
                tag["emoji_id"].Snowflake();
            }
        }

        foreach (var overwrite in form["permission_overwrites"].List(100) ?? [])
        {
            CheckOverwrite(overwrite);
        }
    }

    /// <summary>One permission overwrite; its id may stand in the path of the request instead.</summary>
    public static void CheckOverwrite(FormField overwrite, bool idInPath = false)
    {
        if (!overwrite.IsObject())
        {
            return;
        }

        if (!idInPath && overwrite["id"].Require())
        {
            overwrite["id"].Snowflake();
        }

        overwrite["type"].OneOf(0, 1);
        overwrite["allow"].PermissionBits();
        overwrite["deny"].PermissionBits();
    }
}
