//! The worker that browsers keep for the moment when the network is gone, told which files this build has.

use std::{fmt::Write, path::Path, sync::Arc};

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use leptos::config::LeptosOptions;
use sha2::{Digest, Sha256};

/// What it does.
const CODE: &str = include_str!("offline/worker.js");
/// It asks this house alone, and runs nothing else.
const POLICY: &str = "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";
/// What the offline page is drawn with, beside the styles.
const FILES: [&str; 6] = [
    "/favicon.svg",
    "/sash.svg",
    "/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
    "/fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
    "/fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2",
    "/fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2",
];

/// The worker of this build.
#[derive(Clone)]
pub struct Worker(Arc<str>);

impl Worker {
    /// The worker for the files that `options` say were built. Read once, when the house opens.
    #[must_use]
    pub fn of(options: &LeptosOptions) -> Self {
        let name = &options.output_name;
        let folder = &options.site_pkg_dir;
        let styles = match style_hash(options) {
            Some(hash) => format!("/{folder}/{name}.{hash}.css"),
            None => format!("/{folder}/{name}.css"),
        };
        Self::written(&styles)
    }

    /// The code with its files, under a name that changes with either; a browser that finds it changed keeps them anew.
    fn written(styles: &str) -> Self {
        let files: Vec<_> = std::iter::once(styles).chain(FILES).collect();
        let files = format!("{files:?}");
        let digest = Sha256::digest(format!("{files}{CODE}"));
        let mut name = "offline-".to_owned();
        for byte in &digest[..8] {
            let _ = write!(name, "{byte:02x}");
        }
        Self(format!("const KEPT = {name:?};\nconst FILES = {files};\n{CODE}").into())
    }

    /// The answer to a browser. Never kept, so that a new build is found at the next page.
    #[must_use]
    pub fn answer(&self) -> Response {
        (
            [
                (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
                (header::CACHE_CONTROL, "no-cache"),
                (header::CONTENT_SECURITY_POLICY, POLICY),
            ],
            self.0.to_string(),
        )
            .into_response()
    }
}

/// The hash in the name of the style sheet, from the list that the build left.
fn style_hash(options: &LeptosOptions) -> Option<String> {
    if !options.hash_files {
        return None;
    }
    let list = std::fs::read_to_string(Path::new(options.hash_file.as_ref())).ok()?;
    list.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(file, _)| *file == "css")
        .map(|(_, hash)| hash.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of the worker that begins with `word`.
    fn line<'a>(worker: &'a Worker, word: &str) -> &'a str {
        let mut lines = worker.0.lines();
        lines.find(|line| line.starts_with(word)).expect(word)
    }

    #[test]
    fn another_build_has_another_name() {
        let [one, same, other] =
            ["/pkg/a.1.css", "/pkg/a.1.css", "/pkg/a.2.css"].map(Worker::written);
        assert_eq!(one.0, same.0);
        assert_ne!(line(&one, "const KEPT"), line(&other, "const KEPT"));
    }

    #[test]
    fn every_file_that_the_styles_name_is_kept() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../style");
        let styles = ["fonts.css", "layout.css"]
            .map(|file| std::fs::read_to_string(format!("{folder}/{file}")).expect(file))
            .concat();
        let worker = Worker::written("/pkg/a.css");
        let named: Vec<_> = styles
            .split("url(\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .map(|(file, _)| file)
            .collect();
        assert!(named.len() >= 5, "{named:?}");
        for file in named {
            assert!(line(&worker, "const FILES").contains(file), "{file}");
        }
    }
}
