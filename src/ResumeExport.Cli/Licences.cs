using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Cli;

/// <summary>The licences of fonts inside the program, which must travel with it.</summary>
internal static class Licences
{
    public static int Print()
    {
        foreach (var (name, text) in FontLicences.All())
        {
            Console.Out.WriteLine(name);
            Console.Out.WriteLine();
            Console.Out.WriteLine(text.Trim());
            Console.Out.WriteLine();
        }

        return ExitCodes.Fine;
    }
}
