//! What came back, and how a test reads it.

use std::fmt::Debug;

use axum::http::{HeaderMap, Response, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::Body;
use scraper::{ElementRef, Html, Selector};

/// One answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Reads an answer to its end.
    pub async fn read<B: Body<Error: Debug>>(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// The value of a header; empty if there is none.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        assert!(
            self.status.is_redirection(),
            "no redirect but {}: {}",
            self.status,
            self.body
        );
        self.header(header::LOCATION)
    }

    /// The page; it must be one, and must have been found.
    pub fn page(&self) -> Page {
        assert_eq!(self.status, StatusCode::OK, "{}", self.body);
        self.page_whatever_the_status()
    }

    /// The page of an answer that may say that nothing was found.
    pub fn page_whatever_the_status(&self) -> Page {
        assert!(
            self.header(header::CONTENT_TYPE).starts_with("text/html"),
            "{} {:?}",
            self.status,
            self.headers
        );
        Page(Html::parse_document(&self.body))
    }
}

/// A page.
pub struct Page(Html);

impl Page {
    /// A part of a page that came alone.
    pub fn part(html: &str) -> Self {
        Self(Html::parse_fragment(html))
    }

    /// All elements that `selector` finds.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a selector");
        self.0.select(&selector).collect()
    }

    /// The only element that `selector` finds.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let all = self.all(selector);
        assert_eq!(
            all.len(),
            1,
            "{selector} stands there once: {}",
            self.0.html()
        );
        all[0]
    }

    /// The words of the only element that `selector` finds.
    pub fn words(&self, selector: &str) -> String {
        words(self.one(selector))
    }

    /// The words of each element that `selector` finds.
    pub fn each(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(words).collect()
    }

    /// An attribute of the only element that `selector` finds.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.one(selector).attr(name).map(str::to_owned)
    }

    /// The words of the main part.
    pub fn main(&self) -> String {
        self.words("main")
    }

    /// Whether these words stand anywhere in the main part, in a field or an address too.
    pub fn main_holds(&self, words: &str) -> bool {
        self.one("main").html().contains(words)
    }

    /// The fields that a form would send as it stands, without its buttons.
    pub fn fields(&self, form: &str) -> Vec<(String, String)> {
        self.all(&format!("{form} input"))
            .into_iter()
            .filter(|input| {
                !matches!(input.attr("type"), Some("checkbox" | "radio"))
                    || input.attr("checked").is_some()
            })
            .filter_map(|input| {
                Some((
                    input.attr("name")?.to_owned(),
                    input.attr("value").unwrap_or_default().to_owned(),
                ))
            })
            .collect()
    }
}

/// The words of an element with single spaces between them.
pub fn words(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
