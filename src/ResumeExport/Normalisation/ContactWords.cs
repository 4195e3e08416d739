using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>The labels that people put before contact data, and the hosts of profile pages.</summary>
public static class ContactWords
{
    private const int LongestLabel = 40;

    private static readonly Lazy<Dictionary<string, ContactKind>> Labels = new(Load);

    /// <summary>Returns what <paramref name="label"/> announces, in any listed language or as an emoji; null when it is no label of contact data.</summary>
    public static ContactKind? KindOf(string label)
    {
        if (label.Length > LongestLabel) return null;
        var key = WordFolding.Fold(label);
        if (key.Length == 0) return KindOfSign(label.AsSpan().Trim());
        if (Labels.Value.TryGetValue(key, out var kind)) return kind;
        return Labels.Value.TryGetValue(key.Replace(" ", "", StringComparison.Ordinal), out kind) ? kind : null;
    }

    /// <summary>Returns <see cref="ContactKind.Profile"/> when <paramref name="address"/> leads to a network where people have pages of their own; else null.</summary>
    public static ContactKind? KindOfHost(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var end = host.AsSpan().IndexOfAny('/', '?', '#');
        if (end >= 0) host = host[..end];
        foreach (var network in Networks)
            if (host.EndsWith(network, StringComparison.OrdinalIgnoreCase) && (host.Length == network.Length || host[^(network.Length + 1)] == '.')) return ContactKind.Profile;
        return null;
    }

    private static ContactKind? KindOfSign(ReadOnlySpan<char> sign) => sign.TrimEnd('\uFE0F') switch
    {
        "📧" or "✉" or "📩" or "📨" or "💌" or "@" => ContactKind.Email,
        "📞" or "☎" or "📱" or "☏" or "✆" => ContactKind.Phone,
        "📍" or "🏠" or "🏡" or "🗺" or "🌍" or "🌎" or "🌏" => ContactKind.Location,
        "🔗" or "🌐" or "💻" or "🖥" => ContactKind.Website,
        "💼" or "🐙" or "🐦" or "👔" => ContactKind.Profile,
        _ => null,
    };

    private static readonly string[] Networks =
    [
        "linkedin.com", "github.com", "gitlab.com", "bitbucket.org", "x.com", "twitter.com", "t.me", "telegram.me", "stackoverflow.com", "stackexchange.com", "medium.com", "dev.to",
        "kaggle.com", "behance.net", "dribbble.com", "xing.com", "orcid.org", "scholar.google.com", "researchgate.net", "codepen.io", "leetcode.com", "hackerrank.com", "facebook.com",
        "instagram.com", "youtube.com", "mastodon.social", "habr.com", "hh.ru", "vk.com", "zhihu.com", "juejin.cn", "juejin.im", "csdn.net", "gitee.com", "qiita.com", "zenn.dev", "wantedly.com",
        "velog.io", "tistory.com", "npmjs.com", "huggingface.co", "angel.co", "wellfound.com", "goodreads.com", "twitch.tv", "speakerdeck.com", "keybase.io", "about.me", "codeforces.com", "weibo.com", "bsky.app",
    ];

    private static Dictionary<string, ContactKind> Load()
    {
        var labels = new Dictionary<string, ContactKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in WordFile.Read("contact-labels.txt"))
            foreach (var word in words) labels.TryAdd(word, Enum.Parse<ContactKind>(kind, ignoreCase: true));
        return labels;
    }
}
