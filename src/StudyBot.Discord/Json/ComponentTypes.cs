namespace StudyBot.Discord.Json;

/// <summary>Which component is which (Component Types), and the style that makes a button a link.</summary>
internal static class ComponentTypes
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int UserSelect = 5;
    public const int RoleSelect = 6;
    public const int ChannelSelect = 8;
    public const int LinkStyle = 5;
}
