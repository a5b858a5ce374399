//! The kind of browser, so that somebody knows their own sign-ins again. Only these few words are kept, never the whole of
//! what a browser says about itself.

use http::{HeaderMap, header::USER_AGENT};

/// Browsers by a word that only they say; the later ones also say the words of the earlier.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
/// Systems likewise.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
];

/// "Firefox, Windows"; empty where a browser says nothing that is known.
pub(super) fn device(headers: &HeaderMap) -> String {
    let said = headers
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok());
    let said = said.unwrap_or_default();
    let known = |names: &[(&str, &'static str)]| {
        let found = names.iter().find(|(word, _)| said.contains(word));
        found.map(|(_, name)| *name)
    };
    let parts = [known(&BROWSERS), known(&SYSTEMS)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn common_browsers_are_named() {
        for (said, named) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox, Windows",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1",
                "Safari, iPad",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            ("curl/8", ""),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(USER_AGENT, HeaderValue::from_static(said));
            assert_eq!(device(&headers), named);
        }
        assert_eq!(device(&HeaderMap::new()), "");
    }
}
