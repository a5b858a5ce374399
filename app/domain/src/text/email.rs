//! Mailboxes, as far as they can be judged without writing to them.

use super::{
    TextRefusal,
    rules::{only, visible, within},
};

/// RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them for the brackets.
const MOST: usize = 254;
/// RFC 5321, 4.5.3.1.1.
const MOST_BEFORE_AT: usize = 64;
/// RFC 1035, 2.3.4.
const MOST_IN_LABEL: usize = 63;

pub(super) fn email(typed: &str) -> Result<String, TextRefusal> {
    let text = within(visible(typed).trim().to_owned(), MOST)?;
    let text = only(text, |letter| letter.is_ascii_graphic())?;
    let (name, domain) = text.split_once('@').ok_or(TextRefusal::Shape)?;
    if !(is_name(name) && is_domain(domain)) {
        return Err(TextRefusal::Shape);
    }
    Ok(format!("{name}@{}", domain.to_ascii_lowercase()))
}

/// Whether this is what RFC 5322 calls a dot-atom; quoted names are not used by people.
fn is_name(name: &str) -> bool {
    name.len() <= MOST_BEFORE_AT
        && name
            .split('.')
            .all(|atom| !atom.is_empty() && atom.bytes().all(is_atom))
}

fn is_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// Whether this is two labels or more, the last of which is no number.
fn is_domain(domain: &str) -> bool {
    let Some((_, last)) = domain.rsplit_once('.') else {
        return false;
    };
    domain.split('.').all(is_label)
        && last.len() >= 2
        && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

fn is_label(label: &str) -> bool {
    (1..=MOST_IN_LABEL).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::text::EmailAddress;

    #[rstest]
    #[case(" anna@saiets.example ", "anna@saiets.example")]
    #[case("Anna.Maria@Saiets.EXAMPLE", "Anna.Maria@saiets.example")]
    #[case("a+b_c-d'e@x1.lv", "a+b_c-d'e@x1.lv")]
    #[case("a@xn--rglis-7va.xn--p1ai", "a@xn--rglis-7va.xn--p1ai")]
    #[case("\u{feff}a@b.lv\u{200b}", "a@b.lv")]
    fn taken(#[case] typed: &str, #[case] kept: &str) {
        assert_eq!(
            EmailAddress::parse(typed).map(String::from),
            Ok(kept.to_owned())
        );
    }

    #[rstest]
    #[case("anna")]
    #[case("anna@")]
    #[case("@saiets.lv")]
    #[case("anna@saiets")]
    #[case("anna@@saiets.lv")]
    #[case("anna@berta@saiets.lv")]
    #[case("anna.@saiets.lv")]
    #[case(".anna@saiets.lv")]
    #[case("an..na@saiets.lv")]
    #[case("an(na@saiets.lv")]
    #[case("an,na@saiets.lv")]
    #[case("anna@saiets..lv")]
    #[case("anna@.saiets.lv")]
    #[case("anna@saiets.lv.")]
    #[case("anna@-saiets.lv")]
    #[case("anna@saiets-.lv")]
    #[case("anna@sai_ets.lv")]
    #[case("anna@saiets.l")]
    #[case("anna@192.168.0.10")]
    fn of_another_shape(#[case] typed: &str) {
        assert_eq!(EmailAddress::parse(typed), Err(TextRefusal::Shape));
    }

    #[rstest]
    #[case("an na@saiets.lv", ' ')]
    #[case("anna@saiets .lv", ' ')]
    #[case("jānis@saiets.lv", 'ā')]
    #[case("anna@saiets.lv\u{0}", '\0')]
    fn letters_that_mail_does_not_carry(#[case] typed: &str, #[case] letter: char) {
        assert_eq!(
            EmailAddress::parse(typed),
            Err(TextRefusal::Letter { letter })
        );
    }

    #[test]
    fn signs_of_an_atom() {
        let refused: String = ('!'..='~')
            .filter(|letter| !is_atom(*letter as u8))
            .collect();
        assert_eq!(refused, "\"(),.:;<>@[\\]");
    }

    #[test]
    fn lengths() {
        assert_eq!(email("  "), Err(TextRefusal::Empty));
        let name = "n".repeat(64);
        assert!(email(&format!("{name}@saiets.lv")).is_ok());
        assert_eq!(
            email(&format!("{name}n@saiets.lv")),
            Err(TextRefusal::Shape)
        );
        let label = "d".repeat(63);
        assert!(email(&format!("a@{label}.lv")).is_ok());
        assert_eq!(email(&format!("a@{label}d.lv")), Err(TextRefusal::Shape));
        let longest = format!("{name}@{label}.{label}.{}.lv", "d".repeat(58));
        assert_eq!(longest.len(), 254);
        assert_eq!(email(&longest), Ok(longest.clone()));
        assert_eq!(
            email(&format!("{longest}v")),
            Err(TextRefusal::TooLong { most: 254 })
        );
    }
}
