//! The tags of an XML text with their places in it, so that a text can be changed here and there and stay as it is elsewhere.

use std::ops::Range;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::import::SheetRefusal;

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<c>`
    Opens,
    /// `<c/>`
    Empty,
    /// `</c>`
    Closes,
}

/// A tag.
#[derive(Clone, Debug)]
pub(super) struct Tag<'a> {
    /// What it does.
    pub(super) kind: Kind,
    /// Where it stands, brackets included.
    pub(super) at: Range<usize>,
    element: BytesStart<'a>,
}

impl Tag<'_> {
    /// Its name without a prefix.
    pub(super) fn is(&self, name: &str) -> bool {
        self.element.local_name().as_ref() == name
    }

    /// Its prefix with the colon, or nothing.
    pub(super) fn prefix(&self) -> String {
        let name = self.element.name();
        let name: &str = name.as_ref();
        name.split_once(':')
            .map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
    }

    /// Its attributes as they stand there: the name, and the value as written.
    pub(super) fn written(&self) -> Vec<(String, String)> {
        let attributes = self.element.attributes();
        let mut attributes = attributes;
        attributes
            .with_checks(false)
            .flatten()
            .map(|attribute| {
                let name: &str = attribute.key.as_ref();
                (name.to_owned(), attribute.value.into_owned())
            })
            .collect()
    }

    /// The value of an attribute, without what XML writes in the stead of signs.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        let found = self
            .written()
            .into_iter()
            .find(|(known, _)| known == name)?;
        quick_xml::escape::unescape(&found.1)
            .ok()
            .map(std::borrow::Cow::into_owned)
    }
}

/// Shows every tag in its order.
///
/// # Errors
/// [`SheetRefusal::WorkbookBroken`] where this is no XML, or what `see` says.
pub(super) fn each<'a, E: From<SheetRefusal>>(
    text: &'a str,
    mut see: impl FnMut(Tag<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let mut reader = Reader::from_str(text);
    let mut start = 0;
    loop {
        let event = reader
            .read_event()
            .map_err(|_| SheetRefusal::WorkbookBroken)?;
        let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let (kind, element) = match event {
            Event::Start(element) => (Some(Kind::Opens), element),
            Event::Empty(element) => (Some(Kind::Empty), element),
            Event::End(element) => {
                let name = element.name();
                let name: &str = name.as_ref();
                (Some(Kind::Closes), BytesStart::new(name.to_owned()))
            }
            Event::Eof => return Ok(()),
            _ => (None, BytesStart::new("")),
        };
        if let Some(kind) = kind {
            see(Tag {
                kind,
                at: start..end,
                element,
            })?;
        }
        start = end;
    }
}

/// Pieces of a text that are replaced, in their order.
#[derive(Debug, Default)]
pub(super) struct Splices(Vec<(Range<usize>, String)>);

impl Splices {
    /// Puts `text` in the stead of what stands at `at`; an empty range inserts.
    pub(super) fn put(&mut self, at: Range<usize>, text: String) {
        self.0.push((at, text));
    }

    /// The whole with its pieces replaced.
    pub(super) fn applied(&self, text: &str) -> String {
        let more: usize = self.0.iter().map(|(_, new)| new.len()).sum();
        let mut whole = String::with_capacity(text.len() + more);
        let mut done = 0;
        for (at, new) in &self.0 {
            whole.push_str(text.get(done..at.start).unwrap_or_default());
            whole.push_str(new);
            done = at.end;
        }
        whole.push_str(text.get(done..).unwrap_or_default());
        whole
    }
}

/// `text` with what XML writes in the stead of signs, and without letters that XML does not have.
pub(super) fn escaped(text: &str) -> String {
    let allowed: String = text
        .chars()
        .filter(|letter| matches!(letter, '\t' | '\n') || !letter.is_control())
        .filter(|letter| !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        .collect();
    quick_xml::escape::escape(&allowed).into_owned()
}
