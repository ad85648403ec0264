using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Files;

/// <summary>Compares a file with what is set, shows what it would change, and applies it.</summary>
internal sealed class SettingsImportDesk(SettingsBook book, SettingsImportStore imports, StaffLog log)
{
    /// <summary>Shows what a file would change, and keeps it for the button; or all that is wrong with it.</summary>
    public async Task<OutgoingMessage> ShowAsync(Interaction interaction, KeptSettings import, string? notice, CancellationToken cancellationToken)
    {
        var (file, draft, remarks) = await ReadAsync(interaction, import, cancellationToken);
        var language = Languages.OfLocale(interaction.Locale);
        if (file.Problems.Count > 0)
            return ImportReport.Problems(import.FileName, file.Problems, language);
        if (draft.Differences.Count == 0)
            return ImportReport.Nothing(remarks, language);
        imports.Keep(import with { Base = draft.Before.PrintOf() });
        return ImportReport.Preview(import, book, draft, file.ByName, notice, remarks);
    }

    /// <summary>Applies what was shown, unless anything that is set has changed: then it is shown again.</summary>
    public async Task<InteractionResponse> ApplyAsync(Interaction interaction, KeptSettings import, CancellationToken cancellationToken)
    {
        var texts = FileTexts.Both.In(interaction.Locale);
        var (file, draft, _) = await ReadAsync(interaction, import, cancellationToken);
        if (file.Problems.Count > 0 || draft.Before.PrintOf() != import.Base)
            return await AgainAsync();
        var count = ImportReport.Changes(book, draft).Count;
        var remarks = await book.WriteAsync(
            draft,
            connection => SettingsImportStore.Mark(connection, import, interaction.User.Id, draft.Scope.At),
            connection => log.Append(connection, ImportLogEntry.Of(draft, import.FileName, count)));
        if (remarks is not null)
            return new UpdateMessage(ImportReport.Applied(book, draft, remarks));
        return imports.Find(import.Id, import.GuildId, draft.Scope.At) is { AppliedBy: { } by, AppliedAt: { } at }
            ? Reply.Private(texts.AppliedBefore(by.UserMention(), at.Relative()))
            : await AgainAsync();

        async Task<InteractionResponse> AgainAsync() => new UpdateMessage(await ShowAsync(interaction, import, texts.ChangedMeanwhile, cancellationToken));
    }

    private async Task<(SettingsFile File, SettingDraft Draft, IReadOnlyList<string> Remarks)> ReadAsync(
        Interaction interaction, KeptSettings import, CancellationToken cancellationToken)
    {
        var (language, guild) = (Languages.OfLocale(interaction.Locale), interaction.Guild());
        var scope = await book.Scope(guild, interaction.GuildLocale).WithPlacesAsync(cancellationToken);
        var before = book.Read(scope);
        var file = SettingsFileReader.Read(import.Content, book, scope, before, language);
        var (draft, remarks) = book.DraftOfFile(scope, interaction.User.Id, language, before, file.Wanted);
        var isOrganiser = interaction.Member?.Has(Permissions.ManageGuild) == true;
        var forbidden = draft.Differences.Where(difference => !isOrganiser && (!book.IsSetUp(guild) || book.Find(difference.Path)!.Field.ForOrganisers))
            .Select(difference => new FileProblem(file.LineOf(difference.Path), FileTexts.Both.In(language).TakesOrganiser));
        var objections = await book.JudgeAsync(draft, cancellationToken);
        var problems = file.Problems.Concat(forbidden).Concat(objections.Select(objection => new FileProblem(file.LineOf(objection.Path), objection.Sentence)));
        return (file with { Problems = [.. problems.Distinct().OrderBy(problem => problem.Line)] }, draft, remarks);
    }
}
