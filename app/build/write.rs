//! Writing the functions.
//!
//! Each finds its words by a `match` and, if it takes arguments that are shown, puts them into their places. The places
//! are marked by the control characters from U+0001, in the order of the arguments, so that all functions share one
//! short loop and none carries code of its own for it.

use std::{collections::BTreeMap, fmt::Write};

use super::{
    Language,
    agree::{Agreed, Kind},
    form::{Choice, Element, Form, Key},
};

/// How a choice by plural forms begins.
const PLURAL: &str = "match plural(reader, ";

/// The modules, by their words.
pub fn modules(words: &BTreeMap<&str, BTreeMap<String, Agreed>>) -> String {
    let mut out = String::new();
    for (word, messages) in words {
        let _ = writeln!(
            out,
            "/// The words of `{word}.ftl`.\npub mod {} {{",
            rust_name(word)
        );
        let mut functions = String::new();
        for (name, message) in messages {
            function(&mut functions, name, message);
        }
        for path in imports(messages, functions.contains(PLURAL)) {
            let _ = writeln!(out, "    use {path};");
        }
        out.push_str(&functions);
        out.push_str("}\n");
    }
    out
}

/// What the functions of a module need.
fn imports(
    messages: &BTreeMap<String, Agreed>,
    plural: bool,
) -> impl Iterator<Item = &'static str> {
    let shows = messages.values().any(Agreed::shows);
    let digits = messages
        .values()
        .any(|message| message.shown().any(|(_, kind)| kind.is_number()));
    let needed = [
        (shows, "std::borrow::Cow"),
        (!messages.is_empty(), "domain::language::Language"),
        (shows, "crate::i18n::fill::fill"),
        (digits, "crate::i18n::number::number"),
        (plural, "crate::i18n::plural::{Plural, plural}"),
    ];
    needed
        .into_iter()
        .filter_map(|(needed, path)| needed.then_some(path))
}

/// The name of a function, a module or an argument.
pub fn rust_name(id: &str) -> String {
    id.replace('-', "_").to_lowercase()
}

/// Whether Rust, or a written function, keeps a name for itself.
pub fn is_taken(name: &str) -> bool {
    const WORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
        final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct \
        super trait true try type typeof unsafe unsized use virtual where while yield reader fill number plural ";
    WORDS.contains(&format!(" {name} "))
}

impl Agreed {
    /// Whether the value of any argument is shown anywhere.
    fn shows(&self) -> bool {
        self.shown().next().is_some()
    }

    fn shown(&self) -> impl Iterator<Item = (&str, Kind)> {
        let shown = |name: &str| self.says.iter().any(|(_, says)| shows(says, name));
        self.arguments
            .iter()
            .filter(move |(name, _)| shown(name))
            .map(|(name, kind)| (name.as_str(), *kind))
    }
}

impl Kind {
    fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Choice)
    }
}

fn shows(says: &[Element], name: &str) -> bool {
    says.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Argument(argument) => argument == name,
        Element::Choice(choice) => choice.forms.iter().any(|form| shows(&form.says, name)),
    })
}

fn function(out: &mut String, name: &str, message: &Agreed) {
    documentation(out, message);
    let constant = message.arguments.values().all(|kind| *kind != Kind::Word) && !message.shows();
    let start = if constant { "pub const" } else { "pub" };
    let answer = if message.shows() {
        "Cow<'static, str>"
    } else {
        "&'static str"
    };
    let _ = write!(out, "    {start} fn {name}(reader: Language");
    for (argument, kind) in &message.arguments {
        let kind = if kind.is_number() { "u32" } else { "&str" };
        let _ = write!(out, ", {}: {kind}", rust_name(argument));
    }
    let _ = writeln!(out, ") -> {answer} {{");
    out.push_str(if message.shows() {
        "        fill(match reader {\n"
    } else {
        "        match reader {\n"
    });
    for (language, says) in &message.says {
        let _ = write!(out, "            Language::{language:?} => ");
        Writer {
            message,
            language: *language,
        }
        .words(out, says);
        out.push_str(",\n");
    }
    if message.shows() {
        let _ = writeln!(
            out,
            "        }}, &[{}])\n    }}",
            values(message).join(", ")
        );
    } else {
        out.push_str("        }\n    }\n");
    }
}

/// The values to put into the places.
fn values(message: &Agreed) -> Vec<String> {
    let value = |(name, kind): (&str, Kind)| {
        let name = rust_name(name);
        if kind.is_number() {
            format!("&number(reader, {name})")
        } else {
            name
        }
    };
    message.shown().map(value).collect()
}

fn documentation(out: &mut String, message: &Agreed) {
    for line in &message.note {
        let _ = writeln!(out, "    /// {}", line.trim());
    }
    if !message.note.is_empty() {
        out.push_str("    ///\n");
    }
    for (_, says) in message
        .says
        .iter()
        .filter(|(language, _)| *language == Language::En)
    {
        let _ = writeln!(
            out,
            "    /// `{}`",
            plain(says).replace('`', "'").replace('\n', " ")
        );
    }
}

/// What a message says, as its documentation shows it: the last form of each choice.
fn plain(says: &[Element]) -> String {
    let piece = |element: &Element| match element {
        Element::Text(words) => words.clone(),
        Element::Argument(name) => format!("{{{name}}}"),
        Element::Choice(choice) => choice
            .forms
            .iter()
            .find(|form| form.default)
            .map_or_else(String::new, |form| plain(&form.says)),
    };
    says.iter().map(piece).collect()
}

/// Writes what a message says in one language.
struct Writer<'m> {
    message: &'m Agreed,
    language: Language,
}

impl Writer<'_> {
    /// A literal, or a `match` with what stands around the choice inside its arms.
    fn words(&self, out: &mut String, says: &[Element]) {
        let choice = says
            .iter()
            .enumerate()
            .find_map(|(index, element)| match element {
                Element::Choice(choice) => Some((index, choice)),
                Element::Text(_) | Element::Argument(_) => None,
            });
        match choice {
            None => self.literal(out, says),
            Some((index, choice)) => self.forms(out, choice, &says[..index], &says[index + 1..]),
        }
    }

    /// Exact numbers first, then plural forms, then all the rest.
    fn forms(&self, out: &mut String, choice: &Choice, before: &[Element], after: &[Element]) {
        let argument = rust_name(&choice.argument);
        let arm = |out: &mut String, form: &Form| {
            let key = if form.default {
                "_".to_owned()
            } else {
                self.pattern(choice, form)
            };
            let _ = write!(out, "{key} => ");
            self.words(out, &[before, form.says.as_slice(), after].concat());
            out.push_str(", ");
        };
        let others = || choice.forms.iter().filter(|form| !form.default);
        let exact: Vec<_> = others()
            .filter(|form| self.is_exact(choice, form))
            .collect();
        let plural: Vec<_> = others()
            .filter(|form| self.is_plural(choice, form))
            .collect();
        let rest = choice.forms.iter().find(|form| form.default);
        let nested = !exact.is_empty() && !plural.is_empty();
        if !exact.is_empty() || plural.is_empty() {
            let _ = write!(out, "match {argument} {{ ");
        }
        exact.into_iter().for_each(|form| arm(out, form));
        if nested {
            out.push_str("_ => ");
        }
        if !plural.is_empty() {
            let _ = write!(out, "{PLURAL}{argument}) {{ ");
        }
        plural
            .into_iter()
            .chain(rest)
            .for_each(|form| arm(out, form));
        out.push_str(if nested { "} }" } else { "}" });
    }

    fn is_by_word(&self, choice: &Choice) -> bool {
        self.message.arguments.get(&choice.argument) == Some(&Kind::Word)
    }

    fn is_exact(&self, choice: &Choice, form: &Form) -> bool {
        self.is_by_word(choice) || matches!(form.key, Key::Number(_))
    }

    fn is_plural(&self, choice: &Choice, form: &Form) -> bool {
        let taken = |name: &str| !self.language.is_for_fractions(name);
        !self.is_by_word(choice) && matches!(&form.key, Key::Word(name) if taken(name))
    }

    fn pattern(&self, choice: &Choice, form: &Form) -> String {
        match &form.key {
            Key::Number(number) => number.to_string(),
            Key::Word(word) if self.is_by_word(choice) => format!("{word:?}"),
            Key::Word(form) => {
                let (first, rest) = form.split_at(1);
                format!("Plural::{}{rest}", first.to_ascii_uppercase())
            }
        }
    }

    fn literal(&self, out: &mut String, says: &[Element]) {
        out.push('"');
        for element in says {
            match element {
                Element::Text(words) => escape(out, words),
                Element::Argument(name) => {
                    let place = self.message.shown().position(|(shown, _)| shown == name);
                    let _ = write!(out, "\\u{{{:x}}}", place.unwrap_or_default() + 1);
                }
                Element::Choice(_) => {}
            }
        }
        out.push('"');
    }
}

fn escape(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter => out.push(letter),
        }
    }
}
