using ResumeExport.Model.Document;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Support;

/// <summary>The default résumé (resumes/dibyajyoti-ghosal.md) as a model made by hand: independent of any reader.</summary>
internal static class RealResume
{
    public static ResumeDocument Document { get; } = Resume(
        Header(),
        Section(
            SectionKind.Summary,
            "Executive summary",
            Paragraph("Backend engineer with 8+ years of experience designing scalable, low-latency systems in finance and Web3. Built distributed services handling **140M+ users** and **100K+ transactions/sec**. Specialized in **performance tuning** and **cost-optimized distributed systems**.")),
        Section(
            SectionKind.Highlights,
            "Career highlights (selected impact)",
            Bullets(
                "Built cross-chain infrastructure processing **$1B+ total volume** and optimized real-time decisioning to **P95 40ms**.",
                "Shipped reliability and cost wins: prevented duplicate withdrawals, saved **$1,000+/day** in gas, reduced user errors **85%**.",
                "Designed log retention/storage architecture moving **8.5TB+/month** with **70+% savings (~$3,000+/month)** while improving accessibility/compliance.",
                "Scaled high-throughput financial systems: Supporting **100K+ order matches/sec**, **2,000+ TPS** ledger, and **750K RPM** at **20M+ users**.")),
        Work(),
        Section(
            SectionKind.Skills,
            "Skills",
            Items(
                Labelled("Languages", "Go", "JavaScript", "TypeScript", "Python"),
                Labelled("Architecture", "Microservices", "Queues", "REST", "gRPC"),
                Labelled("Performance", "Load balancing", "fault tolerance", "high availability"),
                Labelled("Datastores", "PostgreSQL", "MongoDB", "Redis", "InfluxDB"),
                Labelled("Cloud/DevOps", "AWS", "Kubernetes", "Docker", "Terraform", "ArgoCD", "GitHub Actions"))),
        Section(
            SectionKind.Projects,
            "Open source & projects",
            Items(
                Project("bst-nodejs", "open-source npm package with **4,000+ downloads**"),
                Project("General Ledger", "double-entry ledger system with high concurrency"))),
        Section(
            SectionKind.Awards,
            "Honors & awards",
            Items(
                Award("Best Team Award", "July, 2022", "2022-07"),
                Award("Go Getter Award", "Nov, 2022", "2022-11"),
                Award("Annual Awards", "June, 2023", "2023-06"))),
        Section(SectionKind.Education, "Education", Education()),
        Section(
            SectionKind.Contact,
            "Contact",
            Items(
                Contact(ContactKind.Profile, "[https://www.linkedin.com/in/dibyajyoti-ghosal](https://www.linkedin.com/in/dibyajyoti-ghosal)", "LinkedIn"),
                Contact(ContactKind.Profile, "[https://github.com/dibyajyotiron](https://github.com/dibyajyotiron)", "GitHub"))));

    private static Header Header() => new()
    {
        Name = Rich.Text("Dibyajyoti Ghosal"),
        Headline = new Headline(
        [
            Rich.Text("**Senior Backend Engineer (8+ YOE)**"), Rich.Text("Go / TypeScript"),
            Rich.Text("Low-latency Distributed Systems"), Rich.Text("AWS / Kubernetes"),
        ]),
        Contacts =
        [
            Contact(ContactKind.Profile, "[LinkedIn](https://www.linkedin.com/in/dibyajyoti-ghosal)"),
            Contact(ContactKind.Profile, "[GitHub](https://github.com/dibyajyotiron)"),
            Contact(ContactKind.Location, "Dubai, UAE"),
        ],
    };

    private static Section Work() => Section(
        SectionKind.Work,
        "Experience",
        Entry(
            EntryKind.Work,
            Job("Socket Protocol", "Senior Software Engineer", "Jan 2025 – Present", "2025-01", null, "Dubai, UAE"),
            Labelled("Tech", "Go", "Node.js (TypeScript)", "Redis", "Socket.IO", "AWS", "Solidity"),
            Bullets(
                "Built the **Transmitter** service from scratch powering cross-chain transactions; processed **$1B+** total volume.",
                "Designed and implemented an **Auction House** that evaluates multiple bids and selects the best route in real time; **P95 40ms** using Socket.IO for bidirectional low-latency communication.",
                "Developed an **in-memory queue + backup/restore** for transmitter requests; prevented duplicate withdrawals, saved **$1,000+/day** in gas, reduced user errors by **85%**.",
                "Built gamification (“**Bungee Balls**”) to boost engagement and swap retention.",
                "Integrated liquidity providers (**KyberSwap**, **0x**) via a modular Dex service enabling multi-chain routing at scale.",
                "Led migration of **8.5TB+/month** CloudWatch logs into a cost-efficient retention architecture; achieved **~70% savings (~$3,000+/month)** while improving accessibility and maintaining compliance.",
                "Optimized relayer and auction services, cutting **P95 latency 120ms → 40ms**.")),
        Entry(
            EntryKind.Work,
            Job("Dataloop.AI / TrustWallet", "Senior Software Engineer", "Feb 2024 – Dec 2024", "2024-02", "2024-12", "Dubai, UAE"),
            Labelled("Tech", "Go", "Node.js (TypeScript)", "Postgres", "Redis", "MongoDB", "AWS", "Grafana"),
            Bullets(
                "Migrated Trust Wallet **Discover** to a new Golang microservice supporting **140M users**, streamlining dApp listing and moderator validation.",
                "Reduced infra cost by **94% ($1300 → $78)** using **S3 + thread-safe in-memory cache**.",
                "Implemented scheduled bulk deletion; cut resource use by **35%**.",
                "Eliminated DB bottlenecks; reduced response times by **78% (P95 85ms → 18ms)**.")),
        Entry(
            EntryKind.Work,
            Job("CoinSwitch", "Software Development Engineer II", "Nov 2020 – Feb 2024", "2020-11", "2024-02", "Bangalore, India"),
            Labelled("Tech", "Go", "Node.js (TypeScript)", "Python", "Postgres", "Redis/Redis Streams", "MongoDB", "InfluxDB", "AWS"),
            Bullets(
                "Delivered a scalable **general ledger** supporting **2,000+ TPS**, optimized via buffered cache tuning, async commit control, and extended checkpointing; scaled to **750K RPM** for **20M+ users**.",
                "Architected an event-driven **gRPC/HTTP2 crypto exchange (CSX)** capable of **100K+ order matches/sec** and **$1.2M daily trading volume**.",
                "Built a transaction framework using the **SAGA** pattern to manage **10K+ concurrent transactions**.",
                "Executed the **CS Pro** trading platform using Socket.IO multiplexing for efficiency and scalability.",
                "Led a **5-member** team to build a token conversion service (C2C) for market makers; reduced operational overhead by **9+ hours/day**.")),
        Entry(
            EntryKind.Work,
            Job("GetBaqala", "Software Engineer", "Feb 2020 – Nov 2020", "2020-02", "2020-11", "Manama, Bahrain"),
            Labelled("Tech", "Node.js (TypeScript)", "Go", "Redis", "MongoDB", "AWS", "Kafka", "Traefik", "Consul"),
            Bullets(
                "Migrated from monolith to microservices backed by a resilient **3-node Kafka–Zookeeper** messaging backbone.",
                "Implemented CI/CD pipelines and monitoring (**Prometheus + Grafana**).",
                "Integrated **Consul** for service discovery and **Traefik** for load balancing.")),
        Entry(
            EntryKind.Work,
            Job("SenseHawk", "Software Engineer", "Mar 2018 – Feb 2020", "2018-03", "2020-02", "Bangalore, India"),
            Labelled("Tech", "Node.js", "Redis", "MongoDB", "AWS", "ActiveMQ"),
            Bullets(
                "Engineered **six event-driven geospatial microservices** using ActiveMQ; ensured **99.9% uptime**.",
                "Reduced GeoJSON fetch time **7000ms → 250ms (96.4%)**.",
                "Reduced insertion time **120s → 1.5s (98.7%)**.")));

    private static Entry Project(string title, string description) =>
        Entry(EntryKind.Project, [Part(EntryPartRole.Title, title), Part(EntryPartRole.Description, description)]);

    private static Entry Award(string title, string raw, string date) =>
        Entry(EntryKind.Award, [Part(EntryPartRole.Title, title), Date(raw, date), Part(EntryPartRole.Issuer, "Coinswitch")]);

    private static Entry Education() => Entry(
        EntryKind.Education,
        [
            Part(EntryPartRole.Organisation, "M.C.K.V Institute of Engineering, West Bengal"), Part(EntryPartRole.Role, "B.Tech"),
            Period("2013 – 2017", "2013", "2017"), Part(EntryPartRole.Score, "7.66", "CGPA"),
        ]);
}
