using System.CommandLine;
namespace StudyBot.Verbs;
internal static class ContentStatsVerb { public static Command Create() => new("stats", "") ; }
