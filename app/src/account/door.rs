//! The house and the language that a form names, and the ways on from it.

use domain::{centre::Centre, language::Language, text::Slug};
use leptos_axum::redirect;
use store::Moment;

use super::refusal::Refused;
use crate::{caller::Caller, error::AppError};

/// Where a form stood.
pub(crate) struct Door {
    pub centre: Centre,
    pub now: Moment,
    language: Language,
}

impl Door {
    /// Finds the house that a form names.
    pub(crate) async fn find(
        caller: &Caller,
        language: &str,
        centre: &Slug,
    ) -> Result<Self, AppError> {
        let centre = caller.house(centre).await?;
        Ok(Self {
            now: caller.now(&centre.zone),
            language: Language::from_code(language).unwrap_or(Language::En),
            centre,
        })
    }

    /// The language the form was read in.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// The address of a page of this house.
    pub(crate) fn link(&self, rest: &str) -> String {
        format!("/{}/{}{rest}", self.language, self.centre.slug)
    }

    /// Leads to a page of this house.
    pub(crate) fn lead(&self, rest: &str) {
        redirect(&self.link(rest));
    }

    /// Leads back to the page of the form, which says why.
    pub(crate) fn refuse(&self, rest: &str, refused: Refused) {
        let mark = if rest.contains('?') { '&' } else { '?' };
        redirect(&self.link(&format!("{rest}{mark}refused={refused}")));
    }

    /// Where somebody wanted to go before they had to sign in: a page behind the door of a house, and no other.
    pub(crate) fn way_on(&self, then: &str) -> String {
        if is_behind_a_door(then) {
            then.to_owned()
        } else {
            self.link("/house")
        }
    }
}

/// The address of the door with the page that is wanted behind it, from the house on.
pub(crate) fn sign_in_then(path: &str) -> String {
    if is_behind_a_door(path) {
        format!("/sign-in?then={path}")
    } else {
        "/sign-in".to_owned()
    }
}

/// The door of the house behind which a page stands, with the page as the way on; `None` for any other address.
#[must_use]
pub fn door_of(path: &str) -> Option<String> {
    let house = path.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    is_behind_a_door(path).then(|| format!("{house}{}", sign_in_then(path)))
}

/// Whether a path is `/<language>/<house>/house` or below, of plain letters: never an address of another site.
pub(crate) fn is_behind_a_door(path: &str) -> bool {
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'/' | b'-');
    let mut parts = path.split('/');
    let [before, language, centre, house] = [(); 4].map(|()| parts.next().unwrap_or_default());
    path.bytes().all(plain)
        && before.is_empty()
        && Language::from_code(language).is_some()
        && Slug::parse(centre).is_ok()
        && house == "house"
        && parts.all(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_door() {
        assert_eq!(
            door_of("/lv/saieta-nams/house/staff").as_deref(),
            Some("/lv/saieta-nams/sign-in?then=/lv/saieta-nams/house/staff")
        );
    }

    #[test]
    fn only_pages_behind_the_door_are_gone_on_to() {
        for path in [
            "/lv/saieta-nams/house",
            "/en/a/house/staff",
            "/et/a/house/a/b-2",
        ] {
            assert!(is_behind_a_door(path), "{path}");
            assert_eq!(sign_in_then(path), format!("/sign-in?then={path}"));
            assert!(door_of(path).is_some_and(|door| {
                path.starts_with(door.split("/sign-in").next().unwrap_or("/none"))
            }));
        }
        for path in [
            "",
            "/",
            "/lv/saieta-nams",
            "/xx/saieta-nams/house",
            "//evil.example/house",
            "/lv//house",
            "/lv/a/house//evil.example",
            "/lv/a/house/../..",
            "/lv/a/house?x=1",
            "/lv/a/house\\evil",
            "/lv/a/housekeeping",
            "https://evil.example/lv/a/house",
            "/lv/a/house/\r\nSet-Cookie",
        ] {
            assert!(!is_behind_a_door(path), "{path}");
            assert_eq!(sign_in_then(path), "/sign-in");
            assert_eq!(door_of(path), None);
        }
    }
}
