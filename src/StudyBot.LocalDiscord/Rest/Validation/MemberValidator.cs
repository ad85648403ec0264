namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>A guild member's nickname, roles, time-out and voice state.</summary>
internal static class MemberValidator
{
    public static void Check(FormField form)
    {
        form["nick"].Text(32);
        form["mute"].Boolean();
        form["deaf"].Boolean();
        form["channel_id"].Snowflake();
        form["communication_disabled_until"].Timestamp();
        foreach (var role in form["roles"].List(250) ?? [])
        {
            role.Snowflake();
        }
    }
}
