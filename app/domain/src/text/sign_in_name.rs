//! Names under which people sign in.

use super::{
    SignInName, TextRefusal,
    rules::{tidied, within},
};
use crate::search::folded;

const LEAST: usize = 3;
const MOST: usize = 100;

impl SignInName {
    /// What makes two names the same: "Anna Bērziņa" and "anna berzina" are.
    #[must_use]
    pub fn key(&self) -> String {
        folded(self.as_str())
    }
}

pub(super) fn sign_in_name(typed: &str) -> Result<String, TextRefusal> {
    let name = within(tidied(typed)?, MOST)?;
    // Of accents alone nothing would be left to tell names apart by.
    if name.chars().count() < LEAST || folded(&name).chars().count() < LEAST {
        return Err(TextRefusal::TooShort { least: LEAST });
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(" Anna  Bērziņa ", "Anna Bērziņa", "anna berzina")]
    #[case("anna@saiets.lv", "anna@saiets.lv", "anna@saiets.lv")]
    #[case("ONA", "ONA", "ona")]
    #[case("jānis.k", "jānis.k", "janis.k")]
    fn taken(#[case] typed: &str, #[case] kept: &str, #[case] key: &str) {
        let name = SignInName::parse(typed).expect("a name");
        assert_eq!((name.as_str(), name.key().as_str()), (kept, key));
    }

    #[rstest]
    #[case("", TextRefusal::Empty)]
    #[case("an", TextRefusal::TooShort { least: 3 })]
    #[case("an\u{0}na", TextRefusal::Letter { letter: '\0' })]
    #[case("\u{301}\u{301}\u{301}", TextRefusal::TooShort { least: 3 })]
    fn refused(#[case] typed: &str, #[case] why: TextRefusal) {
        assert_eq!(SignInName::parse(typed), Err(why));
        assert_eq!(
            SignInName::parse(&"a".repeat(101)),
            Err(TextRefusal::TooLong { most: 100 })
        );
    }
}
