using Microsoft.Extensions.Options;
using StudyBot.Content;
using StudyBot.Content.Loading;

namespace StudyBot.Doctor;

/// <summary>The advice and the questions.</summary>
internal sealed class ContentCheck(IOptions<ContentOptions> options) : ICheck
{
    public string Subject => "content";

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var reading = ContentLoader.Read(options.Value.Path);
        var problems = reading.Problems.Sorted;
        return Task.FromResult<IReadOnlyList<Finding>>([problems.Count == 0
            ? Finding.Well(Subject, $"{reading.Questions.Count} questions and {reading.Advice.Count} pieces of advice can be read")
            : Finding.Ill(Subject, $"{problems[0]} ({problems.Count} in all)", "The verb 'content check' names all of them; the bot does not start before they are mended.")]);
    }
}
