using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Layout;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>A two-page document in the shape of a résumé: every kind of block, part and run the writer knows.</summary>
internal static class DemoResume
{
    private const int Navy = 0x1F3864;
    private const int Grey = 0x595959;
    private const int LinkBlue = 0x1F4E9E;

    private static readonly BlockStyle Name = new() { FontSize = 24, LineHeight = 29, Color = Navy, MayStartPage = false, KeepWithNext = true };

    private static readonly BlockStyle Headline = new() { FontSize = 11.5, LineHeight = 15, Color = Grey, MayStartPage = false, KeepWithNext = true };

    private static readonly BlockStyle Contact = new() { FontSize = 10, LineHeight = 13.5, SpaceBefore = 3, MayStartPage = false };

    private static readonly BlockStyle Section = new()
    {
        FontSize = 12.5,
        LineHeight = 16,
        SpaceBefore = 14,
        SpaceAfter = 5,
        Color = Navy,
        RuleBelow = new BlockRule(0.75, Navy, 1.5),
        MayStartPage = false,
        KeepWithNext = true,
    };

    private static readonly BlockStyle EntryHead = new()
    {
        FontSize = 10.5,
        LineHeight = 13.5,
        SpaceBefore = 9,
        MayStartPage = false,
        KeepWithNext = true,
    };

    private static readonly BlockStyle EntryTitle = EntryHead with { SpaceBefore = 0, SpaceAfter = 2, Color = Grey };

    private static readonly BlockStyle Body = new() { FontSize = 10.5, LineHeight = 13.5 };

    private static readonly BlockStyle Bullet = Body with { IndentLeft = 13, HangingIndent = 11, SpaceBefore = 1.5 };

    /// <summary>The document.</summary>
    public static LayoutDocument Create()
    {
        var blocks = new List<LayoutBlock>
        {
            Documents.Block(Name, Documents.Part(StructureRole.H1, Documents.Bold("Zoë Åkerström-Łukasik"))),
            Documents.Block(Headline, Documents.Part("Senior Backend Engineer (8+ years) • Go / TypeScript • Low-latency distributed systems")),
            ContactLine(),
            Heading("SUMMARY"),
            Documents.Block(
                Body,
                Documents.Part(
                    StructureRole.P,
                    new LayoutRun("Backend engineer with eight years of experience in scalable, low-latency systems for finance. Built services for "),
                    Documents.Bold("140M+ users"),
                    new LayoutRun(" and "),
                    Documents.Bold("100K+ transactions per second"),
                    new LayoutRun("; known for performance tuning and cost-optimized platforms."))),
            Heading("EXPERIENCE"),
        };
        AddEntry(blocks, "Northwind Protocol", "Jan 2022 – Present", "Senior Software Engineer", "Dubai, UAE");
        AddEntry(blocks, "Contoso Wallet", "Feb 2019 – Dec 2021", "Software Engineer", "Malmö, Sweden");
        AddEntry(blocks, "Tailspin Maps", "Mar 2016 – Jan 2019", "Junior Engineer", "Γλυφάδα, Ελλάδα");
        blocks.Add(Heading("SKILLS"));
        blocks.Add(Skill("Languages", "Go, TypeScript, Python, C#"));
        blocks.Add(Skill("Architecture", "gRPC, queues, event sourcing, Kafka → ClickHouse pipelines"));
        blocks.Add(Heading("EDUCATION"));
        blocks.Add(Head("Lund University", "2011 – 2016"));
        blocks.Add(Documents.Block(EntryTitle with { KeepWithNext = false }, Documents.Part("MSc Computer Science, grade 4.8/5")));
        return new LayoutDocument
        {
            Title = "Résumé of Zoë Åkerström-Łukasik",
            Author = "Zoë Åkerström-Łukasik",
            Subject = "Résumé",
            Language = "en-US",
            Page = new PageSetup { MarginLeft = 56, MarginRight = 56, MarginTop = 50, MarginBottom = 50 },
            Blocks = [.. blocks],
        };
    }

    private static LayoutBlock ContactLine()
    {
        var parts = new[]
        {
            Documents.Part("Dubai, UAE"),
            Documents.Part(StructureRole.P, Documents.Link("zoe@example.org", "mailto:zoe@example.org") with { Color = LinkBlue }),
            Documents.Part("+971 50 123 4567"),
            Documents.Part(StructureRole.P, Documents.Link("linkedin.com/in/zoe-example", "https://www.linkedin.com/in/zoe-example") with { Color = LinkBlue }),
            Documents.Part(StructureRole.P, Documents.Link("github.com/zoe-example", "https://github.com/zoe-example") with { Color = LinkBlue }),
        };
        return Documents.Block(Contact, [.. parts.Select(part => part with { Separator = "  |  ", KeepTogether = true })]);
    }

    private static LayoutBlock Heading(string text) =>
        Documents.Block(Section, Documents.Part(StructureRole.H2, Documents.Bold(text)));

    private static LayoutBlock Head(string company, string dates) =>
        Documents.Block(EntryHead, Documents.Part(StructureRole.H3, Documents.Bold(company)), Documents.Right(dates));

    private static void AddEntry(List<LayoutBlock> blocks, string company, string dates, string title, string place)
    {
        blocks.Add(Head(company, dates));
        blocks.Add(Documents.Block(
            EntryTitle,
            Documents.Part(StructureRole.P, new LayoutRun(title) { Style = FontStyle.Italic }),
            Documents.Part(place) with { Separator = " — " }));
        blocks.Add(Bulleted("Built the ", "Transmitter", " service from scratch to power cross-chain transactions; processed $1B+ of volume with AVATAR and To-Yo-Wave kerning in plain sight."));
        blocks.Add(Bulleted("Designed and implemented an ", "Auction House", " that evaluates bids and selects the best route in real time; P95 of 40ms using Socket.IO for bidirectional low-latency communication between relayers, solvers and the settlement layer, with back-pressure, replay protection and graceful degradation in every region."));
        blocks.Add(Bulleted("Reduced infra cost by ", "94% ($1300 → $78)", " with S3 and a thread-safe in-memory cache; ≥ 99.9% uptime, latency 120ms → 40ms."));
        blocks.Add(Bulleted("Led the migration of ", "8.5TB+ a month", " of logs into a cost-efficient retention architecture."));
        blocks.Add(Nested("Moved 14 services without downtime."));
        blocks.Add(Nested("Wrote the runbook, see the public notes."));
        blocks.Add(LinkBullet());
        blocks.Add(Bulleted("Integrated liquidity providers (", "KyberSwap, 0x", ") through a modular service that lets the team add a route in a day; scaled to 750K requests a minute for 20M+ users."));
    }

    private static LayoutBlock Bulleted(string before, string bold, string after) => new()
    {
        Style = Bullet,
        ListLevel = 1,
        ListMarker = "•",
        Parts = [Documents.Part(StructureRole.ListItemBody, new LayoutRun(before), Documents.Bold(bold), new LayoutRun(after))],
    };

    private static LayoutBlock Nested(string text) => new()
    {
        Style = Bullet with { IndentLeft = 26 },
        ListLevel = 2,
        ListMarker = "◦",
        Parts = [Documents.Part(text, StructureRole.ListItemBody)],
    };

    private static LayoutBlock LinkBullet() => new()
    {
        Style = Bullet,
        ListLevel = 1,
        ListMarker = "•",
        Parts =
        [
            Documents.Part(
                StructureRole.ListItemBody,
                new LayoutRun("Wrote about it in "),
                Documents.Link("a long article on general ledgers with buffered caches, asynchronous commit control and extended checkpointing", "https://example.org/ledger") with { Color = LinkBlue },
                new LayoutRun(", and "),
                new LayoutRun("never") { Strikethrough = true },
                new LayoutRun(" often spoke of it.")),
        ],
    };

    private static LayoutBlock Skill(string label, string text) => Documents.Block(
        Body with { SpaceBefore = 2 },
        Documents.Part(StructureRole.P, Documents.Bold(label + ": "), new LayoutRun(text)));
}
