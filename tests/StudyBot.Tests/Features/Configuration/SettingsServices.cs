using Microsoft.Extensions.DependencyInjection;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>The library of a guild in these tests, also after a restart.</summary>
internal static class SettingsServices
{
    public static void Replace(IServiceCollection services) => services.AddSingleton(TestLibrary.Of(questions: 3));
}
