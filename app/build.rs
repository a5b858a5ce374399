//! Turns the translations in `locales` into the functions of `crate::i18n::t`.
//!
//! A message that one language lacks, or a plural form that a language needs and does not have, ends the build with the
//! file, the line and a sentence.

use std::{env, fs, io, path::Path, process::ExitCode};

#[path = "build/translations.rs"]
mod translations;

use translations::{Language, Source, generate};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    match build() {
        Ok(complaints) if complaints.is_empty() => ExitCode::SUCCESS,
        Ok(complaints) => fail(complaints),
        Err(error) => fail([format!(
            "The translations cannot be read or written: {error}."
        )]),
    }
}

/// Says why on cargo's own channel, so that it stands among the compiler's messages.
fn fail(sentences: impl IntoIterator<Item = String>) -> ExitCode {
    for sentence in sentences {
        println!("cargo::error={}", sentence.replace('\n', " "));
    }
    ExitCode::FAILURE
}

/// Writes `t.rs`, or returns what is wrong with the translations.
fn build() -> io::Result<Vec<String>> {
    let mut sources = Vec::new();
    for language in Language::ALL {
        sources.extend(read(language)?);
    }
    let written = match generate(&sources) {
        Ok(written) => written,
        Err(complaints) => return Ok(complaints.iter().map(ToString::to_string).collect()),
    };
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(Path::new(&folder).join("t.rs"), written)?;
    Ok(Vec::new())
}

/// The files of one language, in the order of their names.
fn read(language: Language) -> io::Result<Vec<Source>> {
    let folder = Path::new("locales").join(language.code());
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let (Some(word), Some("ftl")) = (
            path.file_stem().and_then(|stem| stem.to_str()),
            path.extension().and_then(|extension| extension.to_str()),
        ) else {
            continue;
        };
        sources.push(Source {
            language,
            word: word.to_owned(),
            path: format!("app/{}", path.display()),
            text: fs::read_to_string(&path)?,
        });
    }
    sources.sort_by(|a, b| a.word.cmp(&b.word));
    Ok(sources)
}
