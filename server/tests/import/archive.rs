//! Workbooks taken apart and put together again, as no program for sheets would.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, Write as _},
};

use calamine::{Data, Reader as _, Xlsx};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The parts of a workbook, in their order.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index(place).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}

/// A workbook of these parts.
pub fn of(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// With one part more, or another in its stead.
pub fn with(bytes: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let mut parts = parts(bytes);
    parts.retain(|(known, _)| known != name);
    parts.push((name.to_owned(), content.to_vec()));
    of(&parts)
}

/// With a part that unpacks to so many MB of one byte.
pub fn endless(bytes: &[u8], name: &str, byte: u8, megabytes: usize) -> Vec<u8> {
    let mut parts = parts(bytes);
    parts.retain(|(known, _)| known != name);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new_append(Cursor::new(of(&parts))).unwrap();
    writer.start_file(name, options).unwrap();
    let chunk = vec![byte; 1024 * 1024];
    for _ in 0..megabytes {
        writer.write_all(&chunk).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// With the text of one part changed.
pub fn changed(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let text = part(bytes, name);
    let other = change(&text);
    assert_ne!(text, other, "nothing changes in {name}");
    with(bytes, name, other.as_bytes())
}

/// The text of one part.
pub fn part(bytes: &[u8], name: &str) -> String {
    let found = parts(bytes).into_iter().find(|(known, _)| known == name);
    String::from_utf8(found.unwrap().1).unwrap()
}

pub type Cells = BTreeMap<(String, u32, u32), Data>;

/// Every cell of every sheet, as an independent reader sees it, and the formulas.
pub fn cells(bytes: &[u8]) -> (Cells, BTreeMap<(String, u32, u32), String>) {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let (mut cells, mut formulas) = (BTreeMap::new(), BTreeMap::new());
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).unwrap();
        let (row, column) = range.start().unwrap_or_default();
        for (down, right, value) in range.used_cells() {
            let (down, right) = (u32::try_from(down).unwrap(), u32::try_from(right).unwrap());
            cells.insert((name.clone(), row + down, column + right), value.clone());
        }
        let range = book.worksheet_formula(&name).unwrap();
        let (row, column) = range.start().unwrap_or_default();
        for (down, right, formula) in range.used_cells() {
            let (down, right) = (u32::try_from(down).unwrap(), u32::try_from(right).unwrap());
            formulas.insert((name.clone(), row + down, column + right), formula.clone());
        }
    }
    (cells, formulas)
}

/// The parts of a workbook as they are packed.
pub fn packed(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut part = archive.by_index_raw(place).unwrap();
            let mut content = Vec::new();
            std::io::copy(&mut part, &mut content).unwrap();
            (part.name().unwrap().into_owned(), content)
        })
        .collect()
}
