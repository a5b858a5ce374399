//! A workbook as the archive of parts that it is.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, Write as _},
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    KeepRefusal,
    added::Added,
    xml::{self, Kind, Splices, Tag, escaped},
};
use crate::import::SheetRefusal;

/// Which parts there are, by their kinds.
const KINDS: &str = "[Content_Types].xml";
/// How many numbers are tried for the name of a new part.
const TRIED: u32 = 10_000;
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The part that lists the sheets, and the folder it is in.
    workbook: String,
    folder: String,
    /// The parts that are other than they were; nothing for one that is left out.
    changed: BTreeMap<String, Option<String>>,
    /// Parts that are new.
    new: Vec<(String, String)>,
    /// The sheets by name, with their parts.
    sheets: Vec<(String, String)>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, KeepRefusal> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
        let mut package = Self {
            archive,
            workbook: String::new(),
            folder: String::new(),
            changed: BTreeMap::new(),
            new: Vec::new(),
            sheets: Vec::new(),
        };
        let relations = package.relations("_rels/.rels", "")?;
        let document = relations
            .into_iter()
            .find(|relation| relation.kind == "officeDocument");
        package.workbook = document.ok_or_else(broken)?.target;
        package.folder = match package.workbook.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/"),
            None => String::new(),
        };
        package.list_sheets()?;
        Ok(package)
    }

    fn list_sheets(&mut self) -> Result<(), KeepRefusal> {
        let folder = self.folder.clone();
        let relations = self.relations(&self.relations_part(), &folder)?;
        let text = self.text(&self.workbook.clone())?;
        let mut sheets = Vec::new();
        xml::each::<SheetRefusal>(&text, |tag| {
            if tag.kind != Kind::Closes && tag.is("sheet") {
                let relation = relation_of(&tag);
                let target = relations
                    .iter()
                    .find(|known| Some(&known.id) == relation.as_ref());
                if let (Some(name), Some(target)) = (tag.value("name"), target) {
                    sheets.push((name, target.target.clone()));
                }
            }
            Ok(())
        })?;
        self.sheets = sheets;
        Ok(())
    }

    fn relations_part(&self) -> String {
        let name = self.workbook.rsplit('/').next().unwrap_or_default();
        format!("{}_rels/{name}.rels", self.folder)
    }

    /// The part of the sheet called `name`.
    pub(super) fn part_of(&self, name: &str) -> Option<String> {
        let found = self.sheets.iter().find(|(known, _)| known == name);
        found.map(|(_, part)| part.clone())
    }

    /// The text of a part, as it is by now.
    pub(super) fn text(&mut self, name: &str) -> Result<String, KeepRefusal> {
        if let Some(Some(text)) = self.changed.get(name) {
            return Ok(text.clone());
        }
        let mut part = self.archive.by_name(name).map_err(|_| broken())?;
        let mut text = String::new();
        part.read_to_string(&mut text).map_err(|_| broken())?;
        Ok(text)
    }

    /// Puts another text in the stead of a part's.
    pub(super) fn put(&mut self, name: &str, text: String) {
        self.changed.insert(name.to_owned(), Some(text));
    }

    /// Asks whoever opens it to work out all formulas, if there are any. A list of formulas that no longer fits is left
    /// out; it is made anew with them.
    pub(super) fn work_out_anew(&mut self, formulas_gone: bool) -> Result<(), KeepRefusal> {
        if formulas_gone {
            self.leave_out_list()?;
        }
        let parts: Vec<String> = self.sheets.iter().map(|(_, part)| part.clone()).collect();
        let mut any = false;
        for part in parts {
            let text = self.text(&part)?;
            any = any || has_formulas(&text)?;
        }
        if any {
            let workbook = self.workbook.clone();
            let text = self.text(&workbook)?;
            self.put(&workbook, worked_out_on_opening(&text)?);
        }
        Ok(())
    }

    fn leave_out_list(&mut self) -> Result<(), KeepRefusal> {
        let (folder, relations) = (self.folder.clone(), self.relations_part());
        let all = self.relations(&relations, &folder)?;
        let Some(list) = all
            .into_iter()
            .find(|relation| relation.kind == "calcChain")
        else {
            return Ok(());
        };
        let is_list =
            |tag: &Tag<'_>| tag.is("Relationship") && tag.value("Id").as_ref() == Some(&list.id);
        let text = self.text(&relations)?;
        self.put(&relations, without(&text, is_list)?);
        let name = format!("/{}", list.target);
        let is_kind =
            |tag: &Tag<'_>| tag.is("Override") && tag.value("PartName").as_ref() == Some(&name);
        let text = self.text(KINDS)?;
        self.put(KINDS, without(&text, is_kind)?);
        self.changed.insert(list.target, None);
        Ok(())
    }

    /// Adds a sheet behind the others.
    pub(super) fn add_sheet(&mut self, added: &Added) -> Result<(), KeepRefusal> {
        let (part, file) = self.free_part()?;
        let (workbook, relations) = (self.workbook.clone(), self.relations_part());
        let text = self.text(&relations)?;
        let relation = free_relation(&text);
        let line = |prefix: &str| {
            format!(
                "<{prefix}Relationship Id=\"{relation}\" Type=\"{RELATION}\" Target=\"worksheets/{file}\"/>"
            )
        };
        self.put(&relations, with_last(&text, "Relationships", line)?);
        let text = self.text(KINDS)?;
        let line = |prefix: &str| {
            format!("<{prefix}Override PartName=\"/{part}\" ContentType=\"{SHEET}\"/>")
        };
        self.put(KINDS, with_last(&text, "Types", line)?);
        let text = self.text(&workbook)?;
        let names: Vec<&str> = self.sheets.iter().map(|(name, _)| name.as_str()).collect();
        let name = escaped(&added.free_name(&names));
        self.put(&workbook, with_sheet(&text, &name, &relation)?);
        self.new.push((part, added.text()));
        Ok(())
    }

    /// A name that no part has.
    fn free_part(&self) -> Result<(String, String), KeepRefusal> {
        let mut names = (1..TRIED).map(|number| format!("saiets{number}.xml"));
        let taken = |part: &str| {
            self.archive
                .file_names_raw()
                .any(|name| name == part.as_bytes())
        };
        let free = names.find_map(|file| {
            let part = format!("{}worksheets/{file}", self.folder);
            (!taken(&part)).then_some((part, file))
        });
        free.ok_or_else(broken)
    }

    /// The workbook, with every part that nothing changed copied as it was packed.
    pub(super) fn packed(mut self) -> Result<Vec<u8>, KeepRefusal> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for place in 0..self.archive.len() {
            let part = self.archive.by_index_raw(place).map_err(|_| broken())?;
            let name = part.name().map_err(|_| broken())?.into_owned();
            match self.changed.get(&name) {
                None => writer.raw_copy_file(part).map_err(|_| broken())?,
                Some(None) => {}
                Some(Some(text)) => write(&mut writer, &name, text, options)?,
            }
        }
        for (name, text) in &self.new {
            write(&mut writer, name, text, options)?;
        }
        Ok(writer.finish().map_err(|_| broken())?.into_inner())
    }

    fn relations(&mut self, part: &str, folder: &str) -> Result<Vec<Relation>, KeepRefusal> {
        let text = self.text(part)?;
        let mut relations = Vec::new();
        xml::each::<SheetRefusal>(&text, |tag| {
            let outside = tag
                .value("TargetMode")
                .is_some_and(|mode| mode == "External");
            if tag.kind != Kind::Closes && tag.is("Relationship") && !outside {
                relations.extend(relation(&tag, folder));
            }
            Ok(())
        })?;
        Ok(relations)
    }
}

/// How one part refers to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

fn relation(tag: &Tag<'_>, folder: &str) -> Option<Relation> {
    let (id, kind, target) = (tag.value("Id")?, tag.value("Type")?, tag.value("Target")?);
    let target = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => resolved(folder, &target),
    };
    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
    Some(Relation { id, kind, target })
}

/// A path from `folder`, without the steps up in it.
fn resolved(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn relation_of(tag: &Tag<'_>) -> Option<String> {
    let mut written = tag.written().into_iter();
    let id = written.find(|(name, _)| name == "id" || name.ends_with(":id"));
    id.map(|(_, id)| id)
}

fn free_relation(text: &str) -> String {
    let mut names = (1..TRIED).map(|number| format!("rIdSaiets{number}"));
    let free = names.find(|name| {
        !text.contains(&format!("\"{name}\"")) && !text.contains(&format!("'{name}'"))
    });
    free.unwrap_or_else(|| "rIdSaiets".to_owned())
}

fn has_formulas(text: &str) -> Result<bool, SheetRefusal> {
    let mut any = false;
    xml::each::<SheetRefusal>(text, |tag| {
        any |= tag.kind != Kind::Closes && tag.is("f");
        Ok(())
    })?;
    Ok(any)
}

/// What stands after the sheets and before the calculation in a workbook.
const BEFORE_CALCULATION: [&str; 4] = [
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
];

fn worked_out_on_opening(text: &str) -> Result<String, SheetRefusal> {
    let mut splices = Splices::default();
    let (mut known, mut behind, mut prefix) = (None, 0, String::new());
    xml::each::<SheetRefusal>(text, |tag| {
        if tag.kind != Kind::Closes && tag.is("calcPr") {
            known = Some(tag.clone());
        }
        if tag.kind != Kind::Opens && BEFORE_CALCULATION.iter().any(|name| tag.is(name)) {
            (behind, prefix) = (tag.at.end, tag.prefix());
        }
        Ok(())
    })?;
    match known {
        None => splices.put(
            behind..behind,
            format!("<{prefix}calcPr fullCalcOnLoad=\"1\"/>"),
        ),
        Some(tag) => {
            let kept: Vec<String> = tag
                .written()
                .into_iter()
                .filter(|(name, _)| name != "fullCalcOnLoad")
                .map(|(name, value)| format!(" {name}=\"{}\"", value.replace('"', "&quot;")))
                .collect();
            let end = if tag.kind == Kind::Empty { "/>" } else { ">" };
            let new = format!(
                "<{}calcPr{} fullCalcOnLoad=\"1\"{end}",
                tag.prefix(),
                kept.concat()
            );
            splices.put(tag.at, new);
        }
    }
    Ok(splices.applied(text))
}

/// The text without the empty elements that are `so`.
fn without(text: &str, so: impl Fn(&Tag<'_>) -> bool) -> Result<String, SheetRefusal> {
    let mut splices = Splices::default();
    let mut open = None;
    xml::each::<SheetRefusal>(text, |tag| {
        match tag.kind {
            Kind::Empty if so(&tag) => splices.put(tag.at.clone(), String::new()),
            Kind::Opens if so(&tag) => open = Some(tag.at.start),
            Kind::Closes => {
                if let Some(start) = open.take() {
                    splices.put(start..tag.at.end, String::new());
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(splices.applied(text))
}

/// The text with one element more at the end of `list`; `line` is told the prefix of its tags.
fn with_last(
    text: &str,
    list: &str,
    line: impl Fn(&str) -> String,
) -> Result<String, SheetRefusal> {
    let mut splices = Splices::default();
    xml::each::<SheetRefusal>(text, |tag| {
        if tag.kind == Kind::Closes && tag.is(list) {
            splices.put(tag.at.start..tag.at.start, line(&tag.prefix()));
        }
        Ok(())
    })?;
    Ok(splices.applied(text))
}

fn with_sheet(text: &str, name: &str, relation: &str) -> Result<String, SheetRefusal> {
    let (mut highest, mut key) = (0, "r:id".to_owned());
    xml::each::<SheetRefusal>(text, |tag| {
        if tag.kind != Kind::Closes && tag.is("sheet") {
            let number = tag.value("sheetId").and_then(|id| id.parse::<u32>().ok());
            highest = highest.max(number.unwrap_or(0));
            let written = tag.written().into_iter().map(|(name, _)| name);
            let id = written.into_iter().find(|name| name.ends_with(":id"));
            key = id.unwrap_or_else(|| key.clone());
        }
        Ok(())
    })?;
    let number = highest.saturating_add(1);
    with_last(text, "sheets", |prefix| {
        format!("<{prefix}sheet name=\"{name}\" sheetId=\"{number}\" {key}=\"{relation}\"/>")
    })
}

fn write(
    writer: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    text: &str,
    options: SimpleFileOptions,
) -> Result<(), KeepRefusal> {
    writer.start_file(name, options).map_err(|_| broken())?;
    writer.write_all(text.as_bytes()).map_err(|_| broken())
}

fn broken() -> KeepRefusal {
    KeepRefusal::Unreadable(SheetRefusal::WorkbookBroken)
}
