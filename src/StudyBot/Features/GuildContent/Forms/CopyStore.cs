using StudyBot.Features.GuildContent.Offering;
using StudyBot.Storage;

namespace StudyBot.Features.GuildContent.Forms;

/// <summary>Stores the copy of a built-in item and takes the original away, both or neither.</summary>
internal sealed class CopyStore(Database database, GuildContentStore content, WithdrawalStore withdrawals)
{
    public SaveOutcome Save(ContentSave save, ShelfItem original) => database.Write(connection =>
    {
        var outcome = content.Save(connection, save);
        if (outcome.IsSaved)
            withdrawals.Retire(connection, save.Actor, original);
        return outcome;
    });
}
