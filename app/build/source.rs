//! Reading the files: every message by its language, word and id.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use fluent_syntax::{
    ast::{Comment, Entry, Message, Pattern, Term},
    parser,
};

use super::{Complaint, Language, Source};

/// Every file, read.
pub struct Catalogue<'a> {
    pages: BTreeMap<(Language, &'a str), Page<'a>>,
}

/// One file, read.
pub struct Page<'a> {
    source: &'a Source,
    /// Its messages.
    pub messages: BTreeMap<&'a str, Text<'a>>,
    /// Its terms, which are written `-like-this`.
    pub terms: BTreeMap<&'a str, Text<'a>>,
}

/// A message or a term.
pub struct Text<'a> {
    /// The line its id stands on.
    pub line: usize,
    /// What it says.
    pub pattern: Pattern<&'a str>,
    /// The comment above it.
    pub note: Vec<&'a str>,
}

impl<'a> Catalogue<'a> {
    /// Reads `sources`; what cannot be read is added to `complaints`.
    pub fn read(sources: &'a [Source], complaints: &mut BTreeSet<Complaint>) -> Self {
        let pages = sources.iter().map(|source| {
            let page = Page::read(source, complaints);
            ((source.language, source.word.as_str()), page)
        });
        let catalogue = Self {
            pages: pages.collect(),
        };
        for word in catalogue.words() {
            complaints.extend(catalogue.missing_files(word));
        }
        catalogue
    }

    /// The words that at least one language has a file for.
    pub fn words(&self) -> BTreeSet<&'a str> {
        self.pages.keys().map(|(_, word)| *word).collect()
    }

    /// The ids that at least one language has a message for.
    pub fn ids(&self, word: &'a str) -> BTreeSet<&'a str> {
        let pages = Language::ALL.map(|language| self.page(language, word));
        let messages = pages.into_iter().flatten().map(|page| &page.messages);
        messages.flat_map(BTreeMap::keys).copied().collect()
    }

    /// A file.
    pub fn page(&self, language: Language, word: &'a str) -> Option<&Page<'a>> {
        self.pages.get(&(language, word))
    }

    fn missing_files(&self, word: &'a str) -> Vec<Complaint> {
        let has = |language: &Language| self.page(*language, word);
        let Some(there) = Language::ALL.iter().find_map(has) else {
            return Vec::new();
        };
        let missing = Language::ALL
            .iter()
            .filter(|language| has(language).is_none());
        let complain = |language: &Language| {
            let folder = format!("app/locales/{}", language.code());
            there.complaint(1, format!("`{folder}/{word}.ftl` is missing."))
        };
        missing.map(complain).collect()
    }
}

impl<'a> Page<'a> {
    fn read(source: &'a Source, complaints: &mut BTreeSet<Complaint>) -> Self {
        let mut page = Self {
            source,
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        let text = source.text.as_str();
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            complaints.extend(errors.iter().map(|error| {
                let line = line_at(text, error.pos.start);
                page.complaint(line, format!("This cannot be read: {error}."))
            }));
            resource
        });
        for entry in resource.body {
            if let Err(complaint) = page.add(entry) {
                complaints.insert(complaint);
            }
        }
        page
    }

    /// What is wrong on a line of this file.
    pub fn complaint(&self, line: usize, sentence: String) -> Complaint {
        Complaint {
            path: self.source.path.clone(),
            line,
            sentence,
        }
    }

    /// The line that `part` stands on, which is a part of this file's text.
    pub fn line_of(&self, part: &'a str) -> usize {
        let start = self.source.text.as_ptr() as usize;
        line_at(
            &self.source.text,
            (part.as_ptr() as usize).saturating_sub(start),
        )
    }

    fn add(&mut self, entry: Entry<&'a str>) -> Result<(), Complaint> {
        match entry {
            Entry::Message(message) => self.add_message(message),
            Entry::Term(term) => self.add_term(term),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => Ok(()),
        }
    }

    fn add_message(&mut self, message: Message<&'a str>) -> Result<(), Complaint> {
        let id = message.id.name;
        let line = self.line_of(id);
        if let Some(attribute) = message.attributes.first() {
            let line = self.line_of(attribute.id.name);
            let sentence = format!(
                "`{id}` has an attribute, and nothing reads attributes; write a message of its own."
            );
            return Err(self.complaint(line, sentence));
        }
        let Some(pattern) = message.value else {
            return Err(self.complaint(line, format!("`{id}` says nothing.")));
        };
        let note = note(message.comment);
        let text = Text {
            line,
            pattern,
            note,
        };
        let twice = insert(&mut self.messages, id, text);
        twice.map_or(Ok(()), |line| Err(self.twice(id, line)))
    }

    fn add_term(&mut self, term: Term<&'a str>) -> Result<(), Complaint> {
        let id = term.id.name;
        let line = self.line_of(id);
        if let Some(attribute) = term.attributes.first() {
            let line = self.line_of(attribute.id.name);
            return Err(self.complaint(
                line,
                format!("The term `-{id}` has an attribute, and nothing reads attributes."),
            ));
        }
        let note = note(term.comment);
        let text = Text {
            line,
            pattern: term.value,
            note,
        };
        let twice = insert(&mut self.terms, id, text);
        twice.map_or(Ok(()), |line| Err(self.twice(id, line)))
    }

    fn twice(&self, id: &str, line: usize) -> Complaint {
        self.complaint(line, format!("`{id}` is in this file already."))
    }
}

/// Adds `text`, or returns its line if the id is taken.
fn insert<'a>(
    texts: &mut BTreeMap<&'a str, Text<'a>>,
    id: &'a str,
    text: Text<'a>,
) -> Option<usize> {
    match texts.entry(id) {
        btree_map::Entry::Occupied(_) => Some(text.line),
        btree_map::Entry::Vacant(place) => {
            place.insert(text);
            None
        }
    }
}

fn note(comment: Option<Comment<&str>>) -> Vec<&str> {
    comment.map_or_else(Vec::new, |comment| comment.content)
}

/// The line of a byte, counted from 1.
fn line_at(text: &str, byte: usize) -> usize {
    let before = &text.as_bytes()[..byte.min(text.len())];
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
