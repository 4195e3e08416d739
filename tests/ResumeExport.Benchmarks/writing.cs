#:project ../../src/ResumeExport/ResumeExport.csproj
#:property InvariantGlobalization=true
#:property PublishAot=false
#:property ConcurrentGarbageCollection=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
using System.Diagnostics;
using System.Globalization;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Themes;

// Warm writing: the résumé named on the command line is composed and written again and again in each format and theme; prints the median of nine
// rounds in milliseconds of CPU for one file, composition included.
var document = ReaderRegistry.Read(new SourceText(args[0], File.ReadAllText(args[0]))).Document ?? throw new InvalidOperationException("the source has errors");
var loader = new ThemeLoader(args[1]);
Console.WriteLine("CPU for one file".PadRight(18) + string.Concat(FormatRegistry.All.Select(static format => format.Name.PadLeft(10))));
foreach (var name in loader.Names())
{
    var theme = loader.Load(name).Theme!;
    Console.WriteLine(name.PadRight(18) + string.Concat(FormatRegistry.All.Select(format => Measure(format, theme).ToString("F2", CultureInfo.InvariantCulture).PadLeft(7) + " ms")));
}

double Measure(OutputFormat format, Theme theme)
{
    const int PerRound = 100;
    var times = new List<double>();
    for (var round = 0; round < 14; round++)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < PerRound; i++)
        {
            using var file = new MemoryStream();
            format.CreateWriter().Write(new Compositions(document, theme).For(format), file);
        }

        if (round >= 5) times.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / PerRound);
    }

    times.Sort();
    return times[4];
}
