//! Putting arguments into messages.

use std::borrow::Cow;

/// The first control character that marks no place of an argument: a tab.
const PLACES: char = '\t';

/// `message` with `arguments` in their places, which the characters from U+0001 mark in the order of the arguments.
///
/// What the arguments hold is taken as it is, whatever characters it has. A place without argument stays empty.
#[must_use]
pub(super) fn fill(message: &'static str, arguments: &[&str]) -> Cow<'static, str> {
    let Some(mut place) = message.find(is_place) else {
        return Cow::Borrowed(message);
    };
    let mut filled = String::with_capacity(
        message.len()
            + arguments
                .iter()
                .map(|argument| argument.len())
                .sum::<usize>(),
    );
    let mut rest = message;
    loop {
        filled.push_str(&rest[..place]);
        let number = usize::from(rest.as_bytes()[place]);
        filled.push_str(arguments.get(number - 1).copied().unwrap_or_default());
        rest = &rest[place + 1..];
        let Some(next) = rest.find(is_place) else {
            break;
        };
        place = next;
    }
    filled.push_str(rest);
    Cow::Owned(filled)
}

fn is_place(letter: char) -> bool {
    ('\u{1}'..PLACES).contains(&letter)
}

/// `words` as they begin a sentence: the first letter large.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_go_to_their_places() {
        assert_eq!(fill("\u{2} no \u{1}, \u{2}", &["a", "ē"]), "ē no a, ē");
        assert_eq!(fill("\u{1}", &[""]), "");
    }

    #[test]
    fn plain_words_are_not_copied() {
        assert!(matches!(
            fill("Programma\nun viss", &["x"]),
            Cow::Borrowed("Programma\nun viss")
        ));
    }

    #[test]
    fn what_people_wrote_is_never_taken_for_a_place() {
        assert_eq!(fill("\u{1}\u{2}", &["\u{2}", "b"]), "\u{2}b");
    }

    #[test]
    fn sentences_begin_large() {
        assert_eq!(capitalised("ērģeles"), "Ērģeles");
        assert_eq!(capitalised("šeštadienį"), "Šeštadienį");
        assert_eq!(capitalised("10:00"), "10:00");
        assert_eq!(capitalised(""), "");
    }
}
