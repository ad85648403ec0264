using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Plays an interaction on the whole way from its bytes to its answer, but for the wire, so that the code on it is compiled and
/// its tables are read before the first member waits for them.
/// </summary>
public static class Rehearsal
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="services">Of the whole bot.</param>
    /// <param name="interactionCreateData">The <c>d</c> of an INTERACTION_CREATE whose answer changes nothing.</param>
    public static async Task PlayAsync(IServiceProvider services, ReadOnlyMemory<byte> interactionCreateData)
    {
        using var nowhere = new Nowhere();
        using var rest = RestPipeline.Create(
            services.GetRequiredService<IOptions<DiscordOptions>>().Value, new Random(0), services.GetRequiredService<ILoggerFactory>(), nowhere);
        using var router = ActivatorUtilities.CreateInstance<InteractionRouter>(services, rest);
        router.Accept(interactionCreateData);
        await router.DrainAsync(Patience).ConfigureAwait(false);
    }

    /// <summary>Takes every request and sends none.</summary>
    private sealed class Nowhere : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }
}
