namespace StudyBot.Discord.Interactions;

/// <summary>Says in which locale a member is answered, where they chose another than Discord's. Handlers find it in the interaction.</summary>
public interface IInteractionLocale
{
    /// <summary>Null for that of their Discord. Runs before observers and handlers, within their time; what it throws is the interaction's failure.</summary>
    string? Chosen(Interaction interaction);

    /// <summary>The same interaction in the locale that was chosen.</summary>
    T In<T>(T interaction)
        where T : Interaction =>
        Chosen(interaction) is { } chosen ? (T)((Interaction)interaction with { Locale = chosen, DiscordLocale = interaction.Locale }) : interaction;
}
