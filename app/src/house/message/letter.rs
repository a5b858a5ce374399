//! A letter in words, before it becomes an e-mail or a sheet of paper.

use domain::{language::Language, text::SlipCode};

/// A letter to one person, in their language. Everything in it is text to be read; whoever draws it escapes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its language.
    pub language: Language,
    /// What it is about, in a line.
    pub subject: String,
    /// "Good day, Anna Berga".
    pub greeting: String,
    /// What it says first.
    pub paragraphs: Vec<String>,
    /// The meetings that it is about, a line each.
    pub meetings: Vec<String>,
    /// Particulars: what each is, and what it says.
    pub facts: Vec<(&'static str, String)>,
    /// What it says last.
    pub after: Vec<String>,
    /// That something lies with it, which is true of an e-mail alone.
    pub attached: Option<&'static str>,
    /// The page that goes on from here: what it is for, and its address.
    pub way_on: Option<(&'static str, String)>,
    /// The code of the slip, for who has no browser.
    pub code: Option<(&'static str, SlipCode)>,
    /// Who writes, and how they are reached.
    pub signed: Vec<String>,
    /// Why they get it.
    pub sender: Option<String>,
}

impl Letter {
    /// As plain text. Paragraphs are parted by an empty line; lines are as long as they are.
    #[must_use]
    pub fn text(&self) -> String {
        let mut parts = vec![self.greeting.clone()];
        parts.extend(self.paragraphs.iter().cloned());
        let facts = self
            .facts
            .iter()
            .map(|(name, fact)| format!("{name}: {fact}"));
        let code = self
            .code
            .iter()
            .map(|(name, code)| format!("{name}: {}", code.shown()));
        for lines in [
            self.meetings
                .iter()
                .map(|line| format!("- {line}"))
                .collect::<Vec<_>>(),
            facts.chain(code).collect(),
        ] {
            if !lines.is_empty() {
                parts.push(lines.join("\n"));
            }
        }
        parts.extend(self.after.iter().cloned());
        parts.extend(self.attached.map(str::to_owned));
        parts.extend(
            self.way_on
                .iter()
                .map(|(what, address)| format!("{what}\n{address}")),
        );
        parts.push(self.signed.join("\n"));
        parts.extend(self.sender.clone());
        parts.join("\n\n") + "\n"
    }
}
