//! Who is found by what.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::text::EmailAddress;

fn girts() -> BTreeSet<String> {
    let contact = Contact::Both {
        phone: Phone::parse("+371 2612 3456").expect("a number"),
        email: EmailAddress::parse("Girts.B@saiets.example").expect("a mailbox"),
    };
    keys_of(
        &PersonName::parse("Ģirts Bērziņš-Ozols").expect("a name"),
        &contact,
    )
}

#[rstest]
#[case::as_it_is_printed("ACDE-FH23")]
#[case::as_it_is_heard(" acde fh23 ")]
#[case::out_of_the_square("https://saiets.example/lv/saieta-nams/slip/ACDEFH23")]
fn a_slip_is_known_by_its_code(#[case] typed: &str) {
    let code = SlipCode::parse("ACDEFH23").expect("a code");
    assert_eq!(Sought::read(typed).slip, Some(code), "{typed}");
}

#[test]
fn what_a_square_holds_is_nobodys_name() {
    let sought = Sought::read("https://saiets.example/lv/saieta-nams/slip/ACDEFH23");
    assert_eq!(sought.name, "");
}

#[rstest]
#[case::a_telephone("22334455")]
#[case::a_telephone_in_groups("2233-4455")]
#[case::a_name("Anna Berga")]
#[case::a_code_and_more("ACDE-FH23 Anna")]
#[case::an_address("anna@saiets.example")]
#[case::nothing("")]
#[case::an_address_without_a_code("https://saiets.example/lv/saieta-nams")]
fn what_is_no_code_is_no_slip(#[case] typed: &str) {
    assert_eq!(Sought::read(typed).slip, None, "{typed}");
}

#[rstest]
#[case::a_beginning("gir")]
#[case::of_any_word("ozol")]
#[case::words_in_any_order("ozols girts")]
#[case::with_diacritics("BĒRZIŅŠ")]
#[case::with_a_hyphen("Bērziņš-Oz")]
#[case::one_letter_beside_others("g berz")]
#[case::the_whole_number("26123456")]
#[case::in_groups("26 12 34 56")]
#[case::from_abroad("+371 2612-3456")]
#[case::with_two_zeros("00371 26123456")]
#[case::its_end("456")]
#[case::name_and_end("girts 3456")]
#[case::an_address("girts.b@")]
#[case::a_whole_address("GIRTS.B@saiets.example")]
#[case::unseen_letters("\u{feff}gir\u{200b}ts ")]
fn girts_is_found(#[case] typed: &str) {
    assert!(Sought::read(typed).finds(&girts(), Country::Lv), "{typed}");
}

#[rstest]
#[case::nothing("")]
#[case::blanks("   ")]
#[case::one_letter("g")]
#[case::two_digits("56")]
#[case::the_middle_of_a_word("erz")]
#[case::another_name("girts kalnins")]
#[case::another_end("3457")]
#[case::name_and_another_end("girts 3457")]
#[case::the_beginning_of_the_number("2612")]
#[case::another_address("girts.c@")]
#[case::signs_alone("-- ++")]
fn girts_is_not_found(#[case] typed: &str) {
    assert!(!Sought::read(typed).finds(&girts(), Country::Lv), "{typed}");
}

#[test]
fn what_was_typed_is_told_apart() {
    assert_eq!(
        Sought::read(" Anna  +371 2612 3456 Bērziņa anna@saiets.example"),
        Sought {
            name: "Anna Bērziņa".to_owned(),
            phone: "+371 2612 3456".to_owned(),
            email: "anna@saiets.example".to_owned(),
            slip: None,
        }
    );
}

#[test]
fn a_word_with_a_digit_in_it_is_no_number() {
    let sought = Sought::read("Anna2 4567");
    assert_eq!(
        (sought.name.as_str(), sought.phone.as_str()),
        ("Anna2", "4567")
    );
}

#[test]
fn a_number_with_the_digit_that_is_dialled_first_is_the_same_number() {
    let keys = keys_of(
        &PersonName::parse("Ona").expect("a name"),
        &Contact::Phone(Phone::parse("+370 612 34567").expect("a number")),
    );
    for typed in ["8 612 34567", "0 612 34567", "61234567", "4567"] {
        assert!(Sought::read(typed).finds(&keys, Country::Lt), "{typed}");
    }
}

#[test]
fn who_gave_no_way_is_found_by_name_alone() {
    let keys = keys_of(
        &PersonName::parse("Õie Mäe").expect("a name"),
        &Contact::Desk,
    );
    assert_eq!(keys.len(), 2);
    assert!(Sought::read("oie").finds(&keys, Country::Ee));
}

fn name() -> impl Strategy<Value = String> {
    "[A-ZĀČĒĢĪĶĻŅŠŪŽÕÄÖÜĖĄ][a-zāčēģīķļņšūžõäöüėąų]{1,9}( [A-ZŽŠĒ][a-zāčšž-]{1,8}[a-z]){0,2}"
}

proptest! {
    #[test]
    fn everybody_is_found_by_the_beginning_of_any_word(name in name(), cut in 2..12_usize) {
        let parsed = PersonName::parse(&name).expect("a name");
        let keys = keys_of(&parsed, &Contact::Desk);
        for word in name.split([' ', '-']).filter(|word| !word.is_empty()) {
            let typed: String = word.chars().take(cut).collect();
            let sought = Sought::read(&typed);
            prop_assert_eq!(sought.finds(&keys, Country::Lv), folded(&typed).chars().count() >= 2);
            prop_assert_eq!(sought.finds(&keys, Country::Lv), Sought::read(&folded(&typed)).finds(&keys, Country::Lv));
        }
    }

    #[test]
    fn everybody_is_found_by_the_last_digits(digits in "2[0-9]{7}", last in 3..=8_usize) {
        let phone = Phone::parse_in(&digits, Country::Lv).expect("a number");
        let keys = keys_of(&PersonName::parse("Anna").expect("a name"), &Contact::Phone(phone));
        prop_assert!(Sought::read(&digits[8 - last..]).finds(&keys, Country::Lv));
    }

    #[test]
    fn one_more_word_never_finds_more(name in name(), first in "\\PC{0,12}", more in "\\PC{0,12}") {
        let keys = keys_of(&PersonName::parse(&name).expect("a name"), &Contact::Desk);
        let (less, both) = (Sought::read(&first), Sought::read(&format!("{first} {more}")));
        if !less.beginnings(Country::Lv).is_empty() && both.finds(&keys, Country::Lv) {
            prop_assert!(less.finds(&keys, Country::Lv));
        }
    }

    #[test]
    fn whatever_is_typed_is_read(typed in "\\PC{0,60}") {
        let sought = Sought::read(&typed);
        let beginnings = sought.beginnings(Country::Ee);
        prop_assert!(beginnings.iter().all(|beginning| beginning.chars().count() >= 2));
        prop_assert!(!sought.finds(&BTreeSet::new(), Country::Ee));
    }
}
