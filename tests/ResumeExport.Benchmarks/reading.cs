#:project ../../src/ResumeExport/ResumeExport.csproj
#:property InvariantGlobalization=true
#:property PublishAot=false
#:property ConcurrentGarbageCollection=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
using System.Diagnostics;
using System.Globalization;
using ResumeExport.Readers;

// Warm reading: the file named on the command line is read again and again; prints the median of nine rounds in MB/s.
var source = new SourceText(args[0], File.ReadAllText(args[0]));
var bytes = new FileInfo(args[0]).Length;
var perRound = (int)Math.Max(1, 4_000_000 / bytes);
var rates = new List<double>();
for (var round = 0; round < 12; round++)
{
    var watch = Stopwatch.StartNew();
    for (var i = 0; i < perRound; i++) _ = ReaderRegistry.Read(source).Document ?? throw new InvalidOperationException("the source has errors");
    if (round >= 3) rates.Add(bytes * perRound / watch.Elapsed.TotalSeconds / 1e6);
}

rates.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{args[0]}: {bytes:N0} bytes, {rates[4]:F1} MB/s ({rates[0]:F1} to {rates[^1]:F1})"));
