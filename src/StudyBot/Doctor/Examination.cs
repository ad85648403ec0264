namespace StudyBot.Doctor;

/// <summary>All checks, in the order in which one would mend what they find.</summary>
/// <param name="checks">One after the other.</param>
/// <param name="broken">What is said of one that breaks; an operator's words when null.</param>
internal sealed class Examination(IEnumerable<ICheck> checks, Func<ICheck, Exception, Finding>? broken = null)
{
    /// <summary>Never throws for what a check meets; one that breaks holds up no other.</summary>
    public async IAsyncEnumerable<Finding> RunAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var check in checks)
        {
            foreach (var finding in await RunAsync(check, cancellationToken))
                yield return finding;
        }
    }

    private async Task<IReadOnlyList<Finding>> RunAsync(ICheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.RunAsync(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return [broken?.Invoke(check, e) ?? Finding.Ill(check.Subject, $"could not be looked at: {e.Message}", "Mend that, then ask again.")];
        }
    }
}
