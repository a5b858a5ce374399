//! Weighing a workbook before anything is made of it: what kind it is, and how large it is when unpacked.
//!
//! What an archive says about its own sizes is not believed: each part is unpacked once and counted, and nothing is kept.

use std::io::{BufRead, BufReader, Cursor, Read};

use zip::ZipArchive;

use crate::import::refusal::SheetRefusal;

/// How the old kind of workbook begins, and the wrapping of one that is locked.
pub const OLD: &[u8] = b"\xD0\xCF\x11\xE0";
/// How many bytes one part may have when unpacked: a sheet of fifty thousand lines takes about half of it.
const MOST_IN_PART: u64 = 64 * 1024 * 1024;
/// How many bytes all parts may have when unpacked.
pub const MOST_UNPACKED: u64 = 160 * 1024 * 1024;
/// How many parts there may be.
const MOST_PARTS: usize = 5_000;
/// How many tags the strings may have that sheets share.
const MOST_STRING_TAGS: usize = 4_000_000;
/// How many tags any other part may have but a sheet itself: twice as many styles as Excel allows.
const MOST_TAGS: usize = 400_000;

/// Something that a workbook holds beside its cells, and that a person should know about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caution {
    /// Macros: kept as they are, never run here.
    Macros,
    /// Charts and pictures: kept, but not looked at.
    Charts,
    /// Pivot tables: kept, and older than the cells until somebody refreshes them.
    Pivots,
    /// Links to other workbooks: kept, never followed.
    Links,
    /// A signature: it no longer fits once anything is changed.
    Signature,
}

/// Unpacks every part once and counts.
///
/// # Errors
/// A [`SheetRefusal`] when it is no XLSX workbook, is locked, or too much comes out of it.
pub fn weigh(bytes: &[u8]) -> Result<Vec<Caution>, SheetRefusal> {
    if bytes.starts_with(OLD) {
        return Err(old(bytes));
    }
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetRefusal::WorkbookBroken)?;
    if archive.len() > MOST_PARTS {
        return Err(too_large());
    }
    let names: Vec<String> = archive.file_names().flatten().map(Into::into).collect();
    refuse_other_kinds(&names)?;
    let mut left = MOST_UNPACKED;
    for place in 0..archive.len() {
        let part = archive
            .by_index(place)
            .map_err(|_| SheetRefusal::WorkbookBroken)?;
        let name = part.name().map(String::from).unwrap_or_default();
        left = left
            .checked_sub(count(part, &name)?)
            .ok_or_else(too_large)?;
    }
    Ok(cautions(&names))
}

/// The bytes of one part.
fn count(part: impl Read, name: &str) -> Result<u64, SheetRefusal> {
    let most_tags = most_tags(name);
    let (mut bytes, mut tags) = (0, 0);
    let mut part = BufReader::with_capacity(64 * 1024, part.take(MOST_IN_PART + 1));
    let mut first = true;
    loop {
        let chunk = part.fill_buf().map_err(|_| SheetRefusal::WorkbookBroken)?;
        let length = chunk.len();
        if length == 0 {
            return Ok(bytes);
        }
        if first && name.ends_with("sharedStrings.xml") {
            refuse_boast(chunk)?;
        }
        first = false;
        bytes += u64::try_from(length).unwrap_or(u64::MAX);
        tags += chunk.iter().filter(|byte| **byte == b'<').count();
        if bytes > MOST_IN_PART || tags > most_tags {
            return Err(too_large());
        }
        part.consume(length);
    }
}

fn most_tags(name: &str) -> usize {
    let name = name.to_ascii_lowercase();
    let is_sheet = name.contains("/worksheets/") && !name.ends_with("styles.xml");
    if name.ends_with("sharedstrings.xml") {
        MOST_STRING_TAGS
    } else if is_sheet || !(name.ends_with(".xml") || name.ends_with(".rels")) {
        usize::MAX
    } else {
        MOST_TAGS
    }
}

/// The reader makes room for as many strings as the part claims to have.
fn refuse_boast(chunk: &[u8]) -> Result<(), SheetRefusal> {
    let head = String::from_utf8_lossy(chunk.get(..4096).unwrap_or(chunk));
    let claims = ["uniqueCount=\"", "uniqueCount='"]
        .iter()
        .filter_map(|key| head.split_once(key))
        .map(|(_, rest)| rest.split(['"', '\'']).next().unwrap_or_default());
    for claim in claims {
        let claimed: usize = claim.trim().parse().unwrap_or(usize::MAX);
        if claimed > MOST_STRING_TAGS {
            return Err(SheetRefusal::WorkbookBroken);
        }
    }
    Ok(())
}

/// The old wrapping holds an old workbook, or a new one under a password.
fn old(bytes: &[u8]) -> SheetRefusal {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let locked = bytes.windows(name.len()).any(|window| window == name);
    if locked {
        SheetRefusal::WorkbookLocked
    } else {
        SheetRefusal::WorkbookOld
    }
}

fn refuse_other_kinds(names: &[String]) -> Result<(), SheetRefusal> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("[Content_Types].xml") && has("_rels/.rels") {
        let binary = names.iter().any(|name| name.ends_with("workbook.bin"));
        let other = ["word/document.xml", "ppt/presentation.xml"];
        if binary || other.into_iter().any(has) {
            return Err(SheetRefusal::WorkbookOld);
        }
        return Ok(());
    }
    // Open documents, Numbers, and archives of any other thing.
    Err(if has("mimetype") || has("Index/Document.iwa") {
        SheetRefusal::WorkbookOld
    } else {
        SheetRefusal::WorkbookBroken
    })
}

fn cautions(names: &[String]) -> Vec<Caution> {
    const SIGNS: [(&str, Caution); 7] = [
        ("vbaProject", Caution::Macros),
        ("/macrosheets/", Caution::Macros),
        ("/charts/", Caution::Charts),
        ("/drawings/drawing", Caution::Charts),
        ("/pivotTables/", Caution::Pivots),
        ("/externalLinks/", Caution::Links),
        ("_xmlsignatures/", Caution::Signature),
    ];
    let mut found: Vec<Caution> = SIGNS
        .into_iter()
        .filter(|(sign, _)| names.iter().any(|name| name.contains(sign)))
        .map(|(_, caution)| caution)
        .collect();
    found.dedup();
    found
}

fn too_large() -> SheetRefusal {
    let most = usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX);
    SheetRefusal::WorkbookTooLarge { most }
}
