//! House rules that the compiler and clippy cannot know. Each test names every offender, so that one run mends all.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The longest file, in lines, unless its first ten lines say "Long because".
const LONGEST: usize = 400;
/// The longest server function, in lines, from its name to its closing brace.
const LONGEST_DOOR: usize = 15;
/// The most entries a folder may have.
const WIDEST: usize = 25;

/// The top of the project.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_owned()
}

/// Every file below `folder` whose name ends in `.ext`.
fn files(folder: &Path, ext: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in
            fs::read_dir(&folder).unwrap_or_else(|cause| panic!("{}: {cause}", folder.display()))
        {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default()
                .to_owned();
            if path.is_dir() && !["target", "node_modules", ".git"].contains(&name.as_str()) {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ext) {
                found.push(path);
            }
        }
    }
    assert!(
        !found.is_empty(),
        "no .{ext} file below {}",
        folder.display()
    );
    found
}

fn rust_files() -> Vec<(PathBuf, String)> {
    ["app", "server"]
        .iter()
        .flat_map(|folder| files(&top().join(folder), "rs"))
        .map(|path| (path.clone(), fs::read_to_string(path).expect("text")))
        .collect()
}

fn none(offenders: &[String], rule: &str) {
    assert!(
        offenders.is_empty(),
        "{rule}:\n  {}",
        offenders.join("\n  ")
    );
}

fn short(path: &Path) -> String {
    path.strip_prefix(top())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[test]
fn every_server_function_first_asks_who_calls_and_whether_they_may() {
    let mut found = 0;
    let mut offenders = Vec::new();
    for (path, text) in rust_files() {
        if path.ends_with("tests/tidy.rs") {
            continue;
        }
        for part in text.split("#[server(endpoint").skip(1) {
            found += 1;
            let body = part
                .split_once("Result<(), AppError> {")
                .or_else(|| part.split_once("AppError> {"))
                .map(|(_, body)| body)
                .unwrap_or_default();
            let first = body.trim_start().starts_with("let caller = caller()?;");
            let end = body.find("\n}").unwrap_or(body.len());
            if !first || !body[..end].contains("caller.may(") {
                offenders.push(format!(
                    "{}: {}",
                    short(&path),
                    part.lines().next().unwrap_or_default()
                ));
            }
        }
    }
    assert!(
        found >= 5,
        "only {found} server functions were found; has their shape changed?"
    );
    none(
        &offenders,
        "a server function begins with `let caller = caller()?;` and then `caller.may(..)`",
    );
}

#[test]
fn a_server_function_is_short() {
    let mut offenders = Vec::new();
    for (path, text) in rust_files() {
        for part in text.split("\n#[server(endpoint").skip(1) {
            let written = part.split_once("\npub async fn ").map(|(_, rest)| rest);
            let Some(function) = written.and_then(|rest| rest.split_once("\n}")) else {
                continue;
            };
            let lines = function.0.lines().count() + 1;
            let name = function.0.split('(').next().unwrap_or_default();
            if lines > LONGEST_DOOR {
                offenders.push(format!("{}: {name} has {lines} lines", short(&path)));
            }
        }
    }
    none(&offenders, "a server function has 15 lines at most");
}

#[test]
fn routes_are_made_out_of_the_table_of_doors() {
    let offenders: Vec<_> = rust_files()
        .into_iter()
        .filter(|(path, _)| short(path).starts_with("server/src"))
        .flat_map(|(path, text)| {
            let direct = text.lines().filter(|line| line.contains(".route(\""));
            let direct: Vec<_> = direct
                .map(|line| format!("{}: {}", short(&path), line.trim()))
                .collect();
            direct
        })
        // The private socket is no door of the house: only the owner of the data folder opens it. The worker is a file, the
        // same for everybody.
        .filter(|line| {
            !line.starts_with("server/src/socket.rs") && !line.contains("/offline-worker.js")
        })
        .collect();
    none(
        &offenders,
        "a route is a row of `server/src/doors.rs` or `app/src/routes.rs`",
    );
}

#[test]
fn features_are_named_at_the_edge_only() {
    let allowed = [
        "app/src/lib.rs",
        "app/src/island/mod.rs",
        "app/src/i18n.rs",
        "server/tests/tidy.rs",
    ];
    let offenders: Vec<_> = rust_files()
        .into_iter()
        .filter(|(_, text)| text.contains("cfg(feature"))
        .map(|(path, _)| short(&path))
        .filter(|path| !allowed.contains(&path.as_str()))
        .collect();
    none(&offenders, "`cfg(feature` stands in three files only");
}

#[test]
fn the_query_language_stays_in_the_store() {
    let words = [
        "SELECT ",
        "UPSERT ",
        "RELATE ",
        "DEFINE ",
        "REMOVE TABLE",
        "BEGIN TRANSACTION",
    ];
    let offenders: Vec<_> = rust_files()
        .into_iter()
        .filter(|(path, _)| {
            !short(path).starts_with("app/store") && !path.ends_with("tests/tidy.rs")
        })
        .filter(|(_, text)| words.iter().any(|word| text.contains(&format!("\"{word}"))))
        .map(|(path, _)| short(&path))
        .collect();
    none(&offenders, "queries are written in `store` only");
}

#[test]
fn nothing_a_person_reads_is_written_in_a_view() {
    let mut offenders = Vec::new();
    for (path, text) in rust_files()
        .into_iter()
        .filter(|(path, _)| short(path).starts_with("app/src"))
    {
        for (number, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            if bare_text(line) {
                offenders.push(format!("{}:{}: {}", short(&path), number + 1, line.trim()));
            }
        }
    }
    none(&offenders, "text in a view comes from the translations");
}

/// Whether a line holds a literal between tags with two letters in a row: `<p>"Hello"</p>`.
fn bare_text(line: &str) -> bool {
    line.split(">\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .any(|(text, after)| {
            after.starts_with("</")
                && !text.starts_with("saiets ")
                && text
                    .as_bytes()
                    .windows(2)
                    .any(|pair| pair.iter().all(u8::is_ascii_alphabetic))
        })
}

#[test]
fn the_languages_have_the_same_files() {
    let of = |language: &str| -> BTreeSet<String> {
        let folder = top().join("app/locales").join(language);
        files(&folder, "ftl")
            .iter()
            .map(|path| {
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    };
    let english = of("en");
    for language in ["lv", "lt", "et"] {
        assert_eq!(
            of(language),
            english,
            "{language} and en have the same files"
        );
    }
}

#[test]
fn files_are_short_and_folders_narrow() {
    let mut offenders = Vec::new();
    let mut folders = BTreeSet::new();
    for (path, text) in rust_files() {
        let excused = text
            .lines()
            .take(10)
            .any(|line| line.contains("Long because"));
        if text.lines().count() > LONGEST && !excused {
            offenders.push(format!(
                "{} has {} lines",
                short(&path),
                text.lines().count()
            ));
        }
        folders.extend(path.parent().map(Path::to_owned));
    }
    for folder in folders {
        // `pattern.rs` and the folder `pattern` are one word.
        let words: BTreeSet<_> = fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .path()
                    .file_stem()
                    .map(ToOwned::to_owned)
            })
            .collect();
        let entries = words.len();
        if entries > WIDEST {
            offenders.push(format!("{} has {entries} entries", short(&folder)));
        }
    }
    none(
        &offenders,
        "a file has 400 lines at most and a folder 25 entries",
    );
}

#[test]
fn every_file_says_what_it_is() {
    let offenders: Vec<_> = rust_files()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!") && !text.starts_with("#![doc"))
        .map(|(path, _)| short(&path))
        .collect();
    none(&offenders, "a file begins with a sentence about itself");
}

#[test]
fn no_module_has_a_name_that_says_nothing() {
    let banned = [
        "utils",
        "util",
        "helpers",
        "common",
        "types",
        "models",
        "components",
        "misc",
    ];
    let offenders: Vec<_> = rust_files()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| {
            path.iter()
                .chain(path.file_stem())
                .any(|part| banned.contains(&part.to_string_lossy().as_ref()))
        })
        .map(|path| short(&path))
        .collect();
    none(
        &offenders,
        "folders and files are named by words of the domain",
    );
}

#[test]
fn no_page_asks_another_house_for_anything() {
    let mut offenders = Vec::new();
    for path in files(&top().join("style"), "css") {
        let text = fs::read_to_string(&path).expect("text");
        if text.contains("url(http") || text.contains("url(\"http") || text.contains("@import url(")
        {
            offenders.push(short(&path));
        }
    }
    for (path, text) in rust_files()
        .into_iter()
        .filter(|(path, _)| short(path).starts_with("app/src"))
    {
        if ["src=\"http", "href=\"http", "style=\""]
            .iter()
            .any(|word| text.contains(word))
        {
            offenders.push(short(&path));
        }
    }
    none(
        &offenders,
        "pages use the house's own files and no inline styles",
    );
}
