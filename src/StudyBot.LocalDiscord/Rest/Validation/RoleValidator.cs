namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>A guild role, created or changed.</summary>
internal static class RoleValidator
{
    public static void Check(FormField form)
    {
        form["name"].Text(100, 1);
        form["permissions"].PermissionBits();
        form["color"].Color();
        form["hoist"].Boolean();
        form["mentionable"].Boolean();
        form["unicode_emoji"].Text(100);
        if (form["colors"].IsObject())
        {
            form["colors"]["primary_color"].Require();
            form["colors"]["primary_color"].Color();
            form["colors"]["secondary_color"].Color();
            form["colors"]["tertiary_color"].Color();
        }
    }
}
