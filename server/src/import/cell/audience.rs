//! Whom something is for. Where words hint at minors no public form takes names, so the hint is enough.

use domain::offer::Audience;

use super::words::{any_begins, has, words};

/// Reads the column `audience`, or else the hints in `texts` (faculty, title, note).
#[must_use]
pub fn read(cell: &str, texts: &[&str]) -> Audience {
    match words(cell).first().map(String::as_str) {
        Some("everyone" | "visi" | "visiems" | "koik") => Audience::Everyone,
        Some("support") => Audience::SupportGroup,
        Some("minors") => Audience::Minors,
        // Words of the column itself hint like any others.
        _ => hinted(&words(&[texts, &[cell]].concat().join(" ; "))),
    }
}

fn hinted(spoken: &[String]) -> Audience {
    let support = [
        "support group",
        "atbalsta grupa",
        "paramos grupe",
        "tugigrupp",
        "tugiruhm",
    ];
    if support.iter().any(|phrase| has(spoken, phrase)) {
        return Audience::SupportGroup;
    }
    let young = [
        "child", "youth", "jaunies", "jaunat", "bern", "vaik", "jaunim", "noor", "laste",
        "lastele", "teen",
    ];
    if any_begins(spoken, &young) || from_age(spoken).is_some_and(|age| age < 18) {
        Audience::Minors
    } else {
        Audience::Everyone
    }
}

/// The first age of "ages 14-29".
fn from_age(spoken: &[String]) -> Option<u8> {
    spoken
        .windows(2)
        .find(|pair| matches!(pair[0].as_str(), "ages" | "age" | "aged"))?[1]
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_decides_and_hints_only_where_it_is_empty() {
        assert_eq!(
            read("everyone", &["Children's choir of grandparents"]),
            Audience::Everyone
        );
        assert_eq!(read("minors", &["Chess"]), Audience::Minors);
        assert_eq!(
            read("", &["Jelgavas jauniešu centrs", "Atvērts"]),
            Audience::Minors
        );
        assert_eq!(
            read("", &["", "Open doors", "ages 14-29"]),
            Audience::Minors
        );
        assert_eq!(
            read("", &["Health", "Atbalsta grupa tuviniekiem"]),
            Audience::SupportGroup
        );
        assert_eq!(
            read("", &["Music", "Choir", "ages 55-85"]),
            Audience::Everyone
        );
    }
}
