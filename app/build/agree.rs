//! That the languages agree on a message: each has it, with the same arguments and with the forms its numbers need.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Complaint, Language,
    form::{Choice, Element, Form, Key, Reader},
    source::{Catalogue, Page, Text},
    write,
};

/// More arguments than a reader of the call can tell apart.
const MOST_ARGUMENTS: usize = 6;

/// A message that every language has.
pub struct Agreed {
    /// What it takes, in alphabetical order, which no rewording changes.
    pub arguments: BTreeMap<String, Kind>,
    /// What it says in each language, in their order.
    pub says: Vec<(Language, Vec<Element>)>,
    /// What translators are told.
    pub note: Vec<String>,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A count, which takes plural forms.
    Number,
    /// A number that names one of several fixed things, such as a month.
    Choice,
    /// A word that chooses a form, such as the code of a language.
    Word,
}

/// What translators' tools call plural forms, in any language. A form of another name is chosen by a word.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message in one language.
struct Version<'c, 'a> {
    language: Language,
    page: &'c Page<'a>,
    text: &'c Text<'a>,
    says: Vec<Element>,
}

impl Agreed {
    /// The message `id`, if the languages agree on it.
    ///
    /// # Errors
    ///
    /// Where they do not.
    pub fn of<'a>(
        catalogue: &Catalogue<'a>,
        word: &'a str,
        id: &'a str,
    ) -> Result<Self, Vec<Complaint>> {
        let versions = versions(catalogue, word, id)?;
        let arguments = arguments(&versions)?;
        let mut complaints = different_arguments(&versions, &arguments);
        complaints.extend(
            versions
                .iter()
                .flat_map(|version| version.wrong_forms(&arguments)),
        );
        complaints.extend(different_choices(&versions, &arguments));
        complaints.extend(
            versions
                .iter()
                .find_map(|version| version.bad_name(id, &arguments)),
        );
        if !complaints.is_empty() {
            return Err(complaints);
        }
        let note = versions.iter().flat_map(|version| &version.text.note);
        let note = note.filter(|line| !line.trim_start().starts_with('@'));
        let note = note.map(|line| (*line).to_owned()).collect();
        let says = versions
            .into_iter()
            .map(|version| (version.language, version.says));
        Ok(Self {
            arguments,
            says: says.collect(),
            note,
        })
    }
}

/// The message in each language, or the languages that lack it.
fn versions<'c, 'a>(
    catalogue: &'c Catalogue<'a>,
    word: &'a str,
    id: &'a str,
) -> Result<Vec<Version<'c, 'a>>, Vec<Complaint>> {
    let (mut versions, mut complaints) = (Vec::new(), Vec::new());
    for language in Language::ALL {
        let Some(page) = catalogue.page(language, word) else {
            continue;
        };
        let Some(text) = page.messages.get(id) else {
            complaints
                .push(page.complaint(1, format!("`{id}` is missing in {}.", language.name())));
            continue;
        };
        let reader = Reader {
            catalogue,
            language,
            page,
            trail: vec![id],
        };
        match reader.read(&text.pattern) {
            Ok(says) => versions.push(Version {
                language,
                page,
                text,
                says,
            }),
            Err(complaint) => complaints.push(complaint),
        }
    }
    if complaints.is_empty() {
        Ok(versions)
    } else {
        Err(complaints)
    }
}

/// What the message takes: all arguments of all languages.
fn arguments(versions: &[Version]) -> Result<BTreeMap<String, Kind>, Vec<Complaint>> {
    let mut arguments = BTreeMap::new();
    for argument in versions.iter().flat_map(Version::arguments) {
        arguments.insert(argument, Kind::Text);
    }
    for choice in versions.iter().flat_map(|version| choices(&version.says)) {
        let kind = arguments
            .entry(choice.argument.clone())
            .or_insert(Kind::Number);
        if choice.forms.iter().any(Form::is_for_word) {
            *kind = Kind::Word;
        } else if *kind == Kind::Text {
            *kind = Kind::Number;
        }
    }
    for version in versions {
        for line in &version.text.note {
            version
                .mark(line, &mut arguments)
                .map_err(|complaint| vec![complaint])?;
        }
    }
    Ok(arguments)
}

impl Version<'_, '_> {
    fn arguments(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        collect_arguments(&self.says, &mut found);
        found
    }

    /// Reads `@number $name` or `@choice $name` in a line of the comment.
    fn mark(&self, line: &str, arguments: &mut BTreeMap<String, Kind>) -> Result<(), Complaint> {
        let Some(mark) = line.trim().strip_prefix('@') else {
            return Ok(());
        };
        let kind = match mark.split_whitespace().next() {
            Some("number") => Kind::Number,
            Some("choice") => Kind::Choice,
            _ => {
                return Err(
                    self.complaint(format!("`@{mark}` is neither `@number` nor `@choice`."))
                );
            }
        };
        for name in mark.split_whitespace().skip(1) {
            let known = name
                .strip_prefix('$')
                .and_then(|name| arguments.get_mut(name));
            let Some(known) = known else {
                return Err(self.complaint(format!(
                    "The comment names `{name}`, which is no argument here."
                )));
            };
            *known = kind;
        }
        Ok(())
    }

    /// The forms that its numbers need and that are not there, or that they cannot take.
    fn wrong_forms(&self, arguments: &BTreeMap<String, Kind>) -> Vec<Complaint> {
        let mut complaints = Vec::new();
        for choice in choices(&self.says) {
            let wrong = match arguments.get(&choice.argument) {
                Some(Kind::Choice) => wrong_choice(choice),
                Some(Kind::Word) => wrong_word(choice),
                _ => self.wrong_plural(choice),
            };
            let complain = |sentence| self.page.complaint(choice.line, sentence);
            complaints.extend(wrong.into_iter().chain(twice(choice)).map(complain));
        }
        complaints
    }

    fn wrong_plural(&self, choice: &Choice) -> Vec<String> {
        let (language, argument) = (self.language.name(), &choice.argument);
        let has = |key: &Key| choice.forms.iter().any(|form| form.key == *key);
        let mut wrong = Vec::new();
        for (form, only) in self.language.forms() {
            let covered = only.is_some_and(|number| has(&Key::Number(number)));
            if !covered && !has(&Key::Word((*form).to_owned())) {
                wrong.push(format!(
                    "`${argument}` needs the form `[{form}]` in {language}."
                ));
            }
        }
        for Form { key, default, .. } in &choice.forms {
            let Key::Word(form) = key else {
                if *default {
                    wrong.push(format!(
                        "The form of `${argument}` with the star must be `*[other]`."
                    ));
                }
                continue;
            };
            let known = self.language.forms().iter().any(|(known, _)| known == form)
                || self.language.is_for_fractions(form);
            if !known && form != "other" {
                wrong.push(format!(
                    "{language} has no form `[{form}]` for whole numbers."
                ));
            } else if *default != (form == "other") {
                wrong.push(format!(
                    "The form of `${argument}` with the star must be `*[other]`."
                ));
            }
        }
        wrong
    }

    /// A name that cannot be that of a function or of an argument.
    fn bad_name(&self, id: &str, arguments: &BTreeMap<String, Kind>) -> Option<Complaint> {
        if arguments.len() > MOST_ARGUMENTS {
            return Some(self.complaint(format!(
                "`{id}` takes more than {MOST_ARGUMENTS} arguments."
            )));
        }
        let names = [id].into_iter().chain(arguments.keys().map(String::as_str));
        let bad = names
            .into_iter()
            .find(|name| write::is_taken(&write::rust_name(name)));
        bad.map(|name| self.complaint(format!("`{name}` is a word of Rust; choose another name.")))
    }

    fn complaint(&self, sentence: String) -> Complaint {
        self.page.complaint(self.text.line, sentence)
    }
}

/// What is wrong with a choice among fixed things: any form but numbers and one for the rest.
fn wrong_choice(choice: &Choice) -> Vec<String> {
    let wrong =
        |form: &&Form| matches!(&form.key, Key::Word(key) if key != "other" || !form.default);
    let sentence = format!(
        "`${}` chooses by number: only `[1]`, `[2]` .. and `*[other]` can be its forms.",
        choice.argument
    );
    choice
        .forms
        .iter()
        .find(wrong)
        .map(|_| sentence)
        .into_iter()
        .collect()
}

/// What is wrong with a choice by a word: a number among its forms.
fn wrong_word(choice: &Choice) -> Vec<String> {
    let wrong = |form: &&Form| matches!(form.key, Key::Number(_));
    let sentence = format!(
        "`${}` chooses by a word, so no number can be its form.",
        choice.argument
    );
    choice
        .forms
        .iter()
        .find(wrong)
        .map(|_| sentence)
        .into_iter()
        .collect()
}

impl Form {
    /// Whether it cannot be a plural form.
    fn is_for_word(&self) -> bool {
        matches!(&self.key, Key::Word(word) if !PLURALS.contains(&word.as_str()))
    }
}

/// A form that stands twice in a choice.
fn twice(choice: &Choice) -> Option<String> {
    let again = |(index, form): &(usize, &Form)| {
        choice.forms[..*index]
            .iter()
            .any(|earlier| earlier.key == form.key)
    };
    let (_, form) = choice.forms.iter().enumerate().find(again)?;
    Some(match &form.key {
        Key::Number(number) => format!("The form `[{number}]` stands here twice."),
        Key::Word(name) => format!("The form `[{name}]` stands here twice."),
    })
}

/// The languages that do not say all of what the others say.
fn different_arguments(versions: &[Version], arguments: &BTreeMap<String, Kind>) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for version in versions {
        let own = version.arguments();
        for missing in arguments.keys().filter(|name| !own.contains(*name)) {
            let language = version.language.name();
            let sentence = format!(
                "`${missing}` is missing in {language}, or is not meant to be in the other languages."
            );
            complaints.push(version.complaint(sentence));
        }
    }
    complaints
}

/// The languages that name fewer things in a choice than the others.
fn different_choices(versions: &[Version], arguments: &BTreeMap<String, Kind>) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    let fixed = |kind: &Kind| matches!(kind, Kind::Choice | Kind::Word);
    for (name, _) in arguments.iter().filter(|(_, kind)| fixed(kind)) {
        let own = |version: &Version| named(&version.says, name);
        let all: BTreeSet<String> = versions.iter().flat_map(own).collect();
        for version in versions {
            let own = own(version);
            if let Some(missing) = all.difference(&own).next() {
                let language = version.language.name();
                let sentence = format!(
                    "`${name}` needs the form `[{missing}]` in {language}, as in the other languages."
                );
                complaints.push(version.complaint(sentence));
            }
        }
    }
    complaints
}

/// What the forms that `argument` chooses are for. `other` stands for all the rest and is no thing of its own.
fn named(says: &[Element], argument: &str) -> BTreeSet<String> {
    let own = choices(says)
        .into_iter()
        .filter(|choice| choice.argument == argument);
    let names = own
        .flat_map(|choice| &choice.forms)
        .map(|form| match &form.key {
            Key::Number(number) => number.to_string(),
            Key::Word(word) => word.clone(),
        });
    names.filter(|name| name != "other").collect()
}

/// All choices, also those inside the forms of others.
fn choices(says: &[Element]) -> Vec<&Choice> {
    let mut found = Vec::new();
    for element in says {
        if let Element::Choice(choice) = element {
            found.push(choice);
            found.extend(choice.forms.iter().flat_map(|form| choices(&form.says)));
        }
    }
    found
}

fn collect_arguments(says: &[Element], found: &mut BTreeSet<String>) {
    for element in says {
        match element {
            Element::Text(_) => {}
            Element::Argument(name) => {
                found.insert(name.clone());
            }
            Element::Choice(choice) => {
                found.insert(choice.argument.clone());
                for form in &choice.forms {
                    collect_arguments(&form.says, found);
                }
            }
        }
    }
}
