using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>What becomes of a file that can be read: it is shown, or stored.</summary>
internal sealed class ImportDesk(ImportPlanner planner, GuildContentStore content, ContentImportStore imports, ImportReport report)
{
    /// <summary>Shows what would become of it, and keeps it for the button.</summary>
    public OutgoingMessage Show(KeptImport import, ContentFile file, Language reader)
    {
        var plan = planner.Plan(import.GuildId, file);
        if (plan.IsRight && !plan.IsEmpty)
            imports.Keep(import with { Plan = plan.Print });
        return Message(plan, import, reader);
    }

    /// <summary>Stores it at once when it is right, and shows what is wrong when it is not.</summary>
    public OutgoingMessage StoreNow(KeptImport import, ContentFile file, Actor actor, Language reader)
    {
        var plan = planner.Plan(import.GuildId, file);
        if (!plan.IsRight || plan.IsEmpty)
            return Message(plan, import, reader);
        // Between plan and storing somebody else may have been quicker; then it is shown after all.
        return content.Save(Save(plan, import, actor)).IsSaved ? ImportReport.Stored(plan, reader, unseen: true) : Show(import, file, reader);
    }

    /// <summary>Stores what was shown, unless what it touches has changed: then it is shown again.</summary>
    /// <returns>Null when it was stored before.</returns>
    public OutgoingMessage? StoreShown(KeptImport import, Actor actor, Language reader)
    {
        var file = ContentFile.Read(import.FileName, import.Content, Languages.OfCode(import.Language));
        var plan = planner.Plan(import.GuildId, file);
        if (!plan.IsRight || plan.IsEmpty || plan.Print != import.Plan)
            return ShowAgain(import, plan, reader);
        return imports.Store(import, Save(plan, import, actor)) switch
        {
            null => null,
            { IsSaved: true } => ImportReport.Stored(plan, reader, unseen: false),
            _ => ShowAgain(import, planner.Plan(import.GuildId, file), reader),
        };
    }

    private OutgoingMessage ShowAgain(KeptImport import, ImportPlan plan, Language reader)
    {
        imports.Renew(import, plan.Print);
        var message = Message(plan, import, reader);
        return message with { Content = $"{ImportTexts.Both.In(reader).ChangedMeanwhile}\n{message.Content}" };
    }

    private OutgoingMessage Message(ImportPlan plan, KeptImport import, Language reader) =>
        !plan.IsRight ? ImportReport.Problems(plan, import.FileName, reader)
        : plan.IsEmpty ? ImportReport.Nothing(plan, import.FileName, reader)
        : report.Preview(plan, import.FileName, reader, import.Id);

    private static ContentSave Save(ImportPlan plan, KeptImport import, Actor actor) => new(actor, [.. plan.Items.Select(item => item.Change)])
    {
        LoggedAs = _ => ImportLog.Of(actor, import.FileName, plan),
    };
}
