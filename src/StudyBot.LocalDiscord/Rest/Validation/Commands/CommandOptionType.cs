namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>Discord's option types, as numbers because errors print them so.</summary>
internal static class CommandOptionType
{
    public const int SubCommand = 1;
    public const int SubCommandGroup = 2;
    public const int String = 3;
    public const int Integer = 4;
    public const int Boolean = 5;
    public const int User = 6;
    public const int Channel = 7;
    public const int Role = 8;
    public const int Mentionable = 9;
    public const int Number = 10;
    public const int Attachment = 11;
}
