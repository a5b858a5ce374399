//! Parts of addresses.

use super::{
    Slug, TextRefusal,
    rules::{only, within},
};
use crate::search::folded;

const MOST: usize = 80;

impl Slug {
    /// The slug of a text: "Šokiai (II grupė)" gives `sokiai-ii-grupe`.
    ///
    /// As many whole words as there is room for; a first word that is longer is cut. `None` if no
    /// Latin letter and no digit is in it, as in a Russian title.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let folded = folded(text).replace(['\'', '\u{2019}', '`'], "");
        let mut words = folded
            .split(|letter| !is_word(letter))
            .filter(|word| !word.is_empty());
        let mut slug: String = words.next()?.chars().take(MOST).collect();
        for word in words {
            if slug.len() + 1 + word.len() > MOST {
                break;
            }
            slug.push('-');
            slug.push_str(word);
        }
        Some(Self(slug))
    }
}

pub(super) fn slug(typed: &str) -> Result<String, TextRefusal> {
    let slug = only(within(typed.to_owned(), MOST)?, |letter| {
        is_word(letter) || letter == '-'
    })?;
    if slug.split('-').any(str::is_empty) {
        Err(TextRefusal::Shape)
    } else {
        Ok(slug)
    }
}

const fn is_word(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("saieta-nams")]
    #[case("a")]
    #[case("2-grupa-2027")]
    fn taken_as_it_is(#[case] typed: &str) {
        assert_eq!(Slug::parse(typed).map(String::from), Ok(typed.to_owned()));
    }

    #[rstest]
    #[case("", TextRefusal::Empty)]
    #[case("-", TextRefusal::Shape)]
    #[case("-a", TextRefusal::Shape)]
    #[case("a-", TextRefusal::Shape)]
    #[case("a--b", TextRefusal::Shape)]
    #[case(" a", TextRefusal::Letter { letter: ' ' })]
    #[case("a\n", TextRefusal::Letter { letter: '\n' })]
    #[case("Nams", TextRefusal::Letter { letter: 'N' })]
    #[case("šokiai", TextRefusal::Letter { letter: 'š' })]
    #[case("a_b", TextRefusal::Letter { letter: '_' })]
    #[case("a/b", TextRefusal::Letter { letter: '/' })]
    fn refused(#[case] typed: &str, #[case] refusal: TextRefusal) {
        assert_eq!(Slug::parse(typed), Err(refusal));
    }

    #[test]
    fn a_slug_has_up_to_80_letters() {
        assert_eq!(slug(&"a".repeat(80)), Ok("a".repeat(80)));
        assert_eq!(
            slug(&"a".repeat(81)),
            Err(TextRefusal::TooLong { most: 80 })
        );
    }

    #[rstest]
    #[case("Šokiai (II grupė)", "sokiai-ii-grupe")]
    #[case("  Angļu valoda: 1. līmenis!", "anglu-valoda-1-limenis")]
    #[case("Õhtu – Öö", "ohtu-oo")]
    #[case("Anna's, Berta’s & Cid`s", "annas-bertas-cids")]
    #[case("Straße", "strasse")]
    #[case("Йога yoga", "yoga")]
    fn made_of_a_text(#[case] text: &str, #[case] made: &str) {
        assert_eq!(Slug::of(text).map(String::from), Some(made.to_owned()));
    }

    #[rstest]
    #[case("")]
    #[case(" – !")]
    #[case("Йога")]
    fn nothing_to_make_one_of(#[case] text: &str) {
        assert_eq!(Slug::of(text), None);
    }

    #[test]
    fn made_of_whole_words_where_there_is_room() {
        let of = |text: String| Slug::of(&text).map(String::from);
        assert_eq!(of("a".repeat(81)), Some("a".repeat(80)));
        let long = "a".repeat(77);
        assert_eq!(of(format!("{long} bb cc")), Some(format!("{long}-bb")));
        assert_eq!(of(format!("{long} bbb c")), Some(long));
    }

    proptest! {
        #[test]
        fn whatever_is_made_is_taken(text in any::<String>()) {
            if let Some(made) = Slug::of(&text) {
                prop_assert_eq!(Slug::parse(made.as_str()), Ok(made.clone()));
                prop_assert_eq!(Slug::of(made.as_str()), Some(made));
            }
        }
    }
}
