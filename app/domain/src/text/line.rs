//! Texts of one line and of several, in which any letter may stand.

use super::{
    TextRefusal,
    rules::{tidied, within},
};

pub(super) fn alias(typed: &str) -> Result<String, TextRefusal> {
    within(tidied(typed)?, 100)
}

pub(super) fn line(typed: &str) -> Result<String, TextRefusal> {
    within(tidied(typed)?, 200)
}

pub(super) fn title(typed: &str) -> Result<String, TextRefusal> {
    within(tidied(typed)?, 160)
}

/// Tidies line by line; several empty lines become one, and none stays at the ends.
pub(super) fn prose(typed: &str) -> Result<String, TextRefusal> {
    let mut lines: Vec<String> = Vec::new();
    for line in typed.replace("\r\n", "\n").split(ends_line) {
        let line = tidied(line)?;
        let after_gap = lines.last().is_none_or(String::is_empty);
        if !(line.is_empty() && after_gap) {
            lines.push(line);
        }
    }
    within(lines.join("\n").trim_end().to_owned(), 4_000)
}

/// Word processors end lines in more ways than keyboards do.
const fn ends_line(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::text::{Alias, Line, Prose, Title};

    #[test]
    fn a_title_has_up_to_160_letters() {
        assert_eq!(title(&"ž".repeat(160)), Ok("ž".repeat(160)));
        assert_eq!(
            title(&"ž".repeat(161)),
            Err(TextRefusal::TooLong { most: 160 })
        );
        assert_eq!(title(" \n"), Err(TextRefusal::Empty));
    }

    #[test]
    fn a_line_has_up_to_200_letters() {
        assert_eq!(line(&"ž".repeat(200)), Ok("ž".repeat(200)));
        assert_eq!(
            line(&"ž".repeat(201)),
            Err(TextRefusal::TooLong { most: 200 })
        );
        assert_eq!(line(""), Err(TextRefusal::Empty));
    }

    #[test]
    fn an_alias_has_up_to_100_letters() {
        assert_eq!(alias(&"ž".repeat(100)), Ok("ž".repeat(100)));
        assert_eq!(
            alias(&"ž".repeat(101)),
            Err(TextRefusal::TooLong { most: 100 })
        );
        assert_eq!(alias("\t"), Err(TextRefusal::Empty));
    }

    #[test]
    fn spaces_around_do_not_count() {
        let typed = format!("  {}  ", "a".repeat(160));
        assert_eq!(title(&typed), Ok("a".repeat(160)));
    }

    #[test]
    fn each_kind_has_its_own_rule() {
        assert_eq!(
            Alias::parse(" Leader  04 ").map(String::from),
            Ok("Leader 04".to_owned())
        );
        assert_eq!(
            Alias::parse(&"a".repeat(101)),
            Err(TextRefusal::TooLong { most: 100 })
        );
        assert_eq!(
            Line::parse(&"a".repeat(201)),
            Err(TextRefusal::TooLong { most: 200 })
        );
        assert_eq!(
            Title::parse(&"a".repeat(161)),
            Err(TextRefusal::TooLong { most: 160 })
        );
        assert_eq!(
            Prose::parse(&"a".repeat(4_001)),
            Err(TextRefusal::TooLong { most: 4_000 })
        );
    }

    #[rstest]
    #[case(
        "one\r\ntwo\rthree\u{b}four\u{85}five\u{2028}six\u{2029}seven",
        "one\ntwo\nthree\nfour\nfive\nsix\nseven"
    )]
    #[case("\n\n  one \t word  \n\n \n\n two\n\n", "one word\n\ntwo")]
    #[case("one\n\ntwo\nthree", "one\n\ntwo\nthree")]
    #[case("single", "single")]
    fn prose_keeps_lines_and_paragraphs(#[case] typed: &str, #[case] kept: &str) {
        assert_eq!(prose(typed), Ok(kept.to_owned()));
    }

    #[test]
    fn prose_is_not_empty_long_or_controlled() {
        assert_eq!(prose(" \n \r\n "), Err(TextRefusal::Empty));
        assert_eq!(prose(&"ž".repeat(4_000)), Ok("ž".repeat(4_000)));
        assert_eq!(
            prose(&"ž".repeat(4_001)),
            Err(TextRefusal::TooLong { most: 4_000 })
        );
        assert_eq!(
            prose("a\nb\u{1}"),
            Err(TextRefusal::Letter { letter: '\u{1}' })
        );
    }
}
