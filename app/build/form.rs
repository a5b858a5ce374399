//! What a message says, with its references followed.
//!
//! Supported: text over one or more lines, `{ $argument }`, `{ other-message }` and `{ -term }` of the same file or of
//! `common.ftl`, `{ "a literal" }`, choices by a number, `{ $count -> [0] .. [one] .. *[other] .. }`, and by a word,
//! `{ $code -> [lv] .. *[en] .. }`.
//! Refused with a sentence: functions, attributes, arguments of terms, and choices by anything but an argument.

use fluent_syntax::{
    ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    unicode::unescape_unicode_to_string,
};

use super::{
    Complaint, Language,
    source::{Catalogue, Page, Text},
};

/// A piece of what a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// These words.
    Text(String),
    /// The value of this argument.
    Argument(String),
    /// One of several, by a number or a word.
    Choice(Choice),
}

/// Several forms, of which an argument chooses one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The argument that chooses.
    pub argument: String,
    /// The line it stands on.
    pub line: usize,
    /// The forms, in the order of the file.
    pub forms: Vec<Form>,
}

/// One of several forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// For which numbers, or for which word.
    pub key: Key,
    /// Whether it is for all that no other form is for.
    pub default: bool,
    /// What it says.
    pub says: Vec<Element>,
}

/// What a form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// For this number.
    Number(u32),
    /// For the numbers of a plural form, `one`, or for a word, `lv`.
    Word(String),
}

/// Where a message is read, and through which messages one came to it.
pub struct Reader<'c, 'a> {
    /// All files.
    pub catalogue: &'c Catalogue<'a>,
    /// The language that is read.
    pub language: Language,
    /// The file that is read.
    pub page: &'c Page<'a>,
    /// The ids that led here, which must not be referred to again.
    pub trail: Vec<&'a str>,
}

impl<'c, 'a> Reader<'c, 'a> {
    /// What `pattern` says.
    ///
    /// # Errors
    ///
    /// The first thing in it that is not supported.
    pub fn read(&self, pattern: &Pattern<&'a str>) -> Result<Vec<Element>, Complaint> {
        let mut says = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => says.push(self.text(value, value)?),
                PatternElement::Placeable { expression } => {
                    says.extend(self.expression(expression)?);
                }
            }
        }
        Ok(says)
    }

    /// Words, which may hold no control character: the written functions mark the places of arguments by them.
    fn text(&self, words: &str, at: &'a str) -> Result<Element, Complaint> {
        if words.chars().any(|c| c.is_control() && c != '\n') {
            return Err(self.complaint(at, "A control character stands here."));
        }
        Ok(Element::Text(words.to_owned()))
    }

    fn expression(&self, expression: &Expression<&'a str>) -> Result<Vec<Element>, Complaint> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    let key = variants.first().map_or("", |variant| name(&variant.key));
                    return Err(self.complaint(
                        key,
                        "Only an argument, such as `$count`, can choose a form.",
                    ));
                };
                let form = |variant: &fluent_syntax::ast::Variant<&'a str>| {
                    Ok(Form {
                        key: self.key(&variant.key)?,
                        default: variant.default,
                        says: self.read(&variant.value)?,
                    })
                };
                Ok(vec![Element::Choice(Choice {
                    argument: id.name.to_owned(),
                    line: self.page.line_of(id.name),
                    forms: variants.iter().map(form).collect::<Result<_, _>>()?,
                })])
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'a str>) -> Result<Vec<Element>, Complaint> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(vec![self.text(&unescape_unicode_to_string(value), value)?])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![self.text(value, value)?]),
            InlineExpression::VariableReference { id } => Ok(vec![Element::Argument(id.name.to_owned())]),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                Err(self.complaint(id.name, "Functions are not supported; give the finished words as an argument."))
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.follow(id.name, |page| page.messages.get(id.name))
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.follow(id.name, |page| page.terms.get(id.name))
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                Err(self.complaint(id.name, "Attributes and arguments of terms are not supported; refer to a message or a term as it is."))
            }
        }
    }

    /// What the referred message says: that of the same file, or else that of `common.ftl`.
    fn follow<'p>(
        &'p self,
        id: &'a str,
        find: impl Fn(&'p Page<'a>) -> Option<&'p Text<'a>>,
    ) -> Result<Vec<Element>, Complaint> {
        if self.trail.contains(&id) {
            return Err(self.complaint(id, &format!("`{id}` refers to itself.")));
        }
        let pages = [
            Some(self.page),
            self.catalogue.page(self.language, "common"),
        ];
        let found = pages
            .into_iter()
            .flatten()
            .find_map(|page| Some((page, find(page)?)));
        let Some((page, text)) = found else {
            return Err(self.complaint(
                id,
                &format!("`{id}` is neither in this file nor in `common.ftl`."),
            ));
        };
        let trail = self.trail.iter().copied().chain([id]).collect();
        let reader = Reader {
            catalogue: self.catalogue,
            language: self.language,
            page,
            trail,
        };
        let says = reader.read(&text.pattern)?;
        if says
            .iter()
            .all(|element| matches!(element, Element::Text(_)))
        {
            Ok(says)
        } else {
            Err(self.complaint(
                id,
                &format!("`{id}` takes arguments; only plain messages can be referred to."),
            ))
        }
    }

    fn key(&self, key: &VariantKey<&'a str>) -> Result<Key, Complaint> {
        match key {
            VariantKey::Identifier { name } => Ok(Key::Word((*name).to_owned())),
            VariantKey::NumberLiteral { value } => {
                let number = value.parse().map(Key::Number);
                number.map_err(|_| {
                    self.complaint(value, "Only whole numbers from 0 can choose a form.")
                })
            }
        }
    }

    fn complaint(&self, at: &'a str, sentence: &str) -> Complaint {
        self.page
            .complaint(self.page.line_of(at), sentence.to_owned())
    }
}

fn name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
