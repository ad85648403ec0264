using System.Reflection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;

namespace StudyBot.Telemetry;

internal static class TelemetryServices
{
    /// <summary>Sends metrics and traces where the settings say; adds nothing at all when they do not.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        var options = TelemetryOptions.Of(settings);
        if (options.Metrics || options.Traces)
            Send(services, options);
        return services;
    }

    /// <summary>By itself, so that OpenTelemetry's libraries are loaded only where they have something to do.</summary>
    private static void Send(IServiceCollection services, TelemetryOptions options)
    {
        var telemetry = services.AddOpenTelemetry().ConfigureResource(Name);
        if (options.Metrics)
        {
            services.AddSingleton<GatewayMeter>();
            telemetry.WithMetrics(metrics => metrics
                .AddMeter(StudyTelemetry.Name, DiscordTelemetry.Name, "System.Runtime")
                .AddInstrumentation(provider => provider.GetRequiredService<GatewayMeter>())
                .AddOtlpExporter());
        }

        if (options.Traces)
            telemetry.WithTracing(traces => traces.AddSource(StudyTelemetry.Name, DiscordTelemetry.Name).AddOtlpExporter());
    }

    /// <summary>What the operator says in OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES comes last, so it wins.</summary>
    private static void Name(ResourceBuilder resource) => resource
        .Clear()
        .AddTelemetrySdk()
        .AddService(
            "studybot",
            serviceVersion: Assembly.GetExecutingAssembly().GetName().Version?.ToString(3),
            autoGenerateServiceInstanceId: false,
            serviceInstanceId: Environment.MachineName)
        .AddEnvironmentVariableDetector();
}
