//! Telephone numbers, as people write them.

use rstest::rstest;

use super::*;

fn kept(read: Result<Phone, TextRefusal>) -> Result<String, TextRefusal> {
    read.map(String::from)
}

#[rstest]
#[case("+371 26 123 456", "+37126123456")]
#[case("  +371-2612-3456 ", "+37126123456")]
#[case("(+371) 2612.3456", "+37126123456")]
#[case("00371 26123456", "+37126123456")]
#[case("\u{202a}+371\u{a0}26123456\u{202c}", "+37126123456")]
#[case("+371 2612–3456", "+37126123456")]
#[case("+371 80001234", "+37180001234")]
#[case("+370 612 34567", "+37061234567")]
#[case("+370 8 612 34567", "+37061234567")]
#[case("+370 (0) 612 34567", "+37061234567")]
#[case("+370 0 612 34567", "+37061234567")]
#[case("+372 512 3456", "+3725123456")]
#[case("+372 5123 4567", "+37251234567")]
#[case("+44 (0)20 7946 0958", "+442079460958")]
#[case("+12345678", "+12345678")]
#[case("+123456789012345", "+123456789012345")]
fn international(#[case] typed: &str, #[case] number: &str) {
    let expected = Ok(number.to_owned());
    assert_eq!(kept(Phone::parse(typed)), expected);
    for country in [Country::Lv, Country::Lt, Country::Ee] {
        assert_eq!(kept(Phone::parse_in(typed, country)), expected);
    }
}

#[rstest]
#[case("", TextRefusal::Empty)]
#[case("  ", TextRefusal::Empty)]
#[case("+", TextRefusal::Shape)]
#[case("()", TextRefusal::Shape)]
#[case("26123456", TextRefusal::Shape)]
#[case("37126123456", TextRefusal::Shape)]
#[case("861234567", TextRefusal::Shape)]
#[case("0", TextRefusal::Shape)]
#[case("00", TextRefusal::TooShort { least: 8 })]
#[case("+1234567", TextRefusal::TooShort { least: 8 })]
#[case("+1234567890123456", TextRefusal::TooLong { most: 15 })]
#[case("+01234567", TextRefusal::Shape)]
#[case("+0037126123456", TextRefusal::Shape)]
#[case("+371 2612345", TextRefusal::Shape)]
#[case("+371 261234567", TextRefusal::Shape)]
#[case("+371 812345678", TextRefusal::Shape)]
#[case("+372 012345678", TextRefusal::Shape)]
#[case("+370 6123456", TextRefusal::Shape)]
#[case("+370 612345678", TextRefusal::Shape)]
#[case("+372 512345", TextRefusal::Shape)]
#[case("+372 512345678", TextRefusal::Shape)]
#[case("tel. 26123456", TextRefusal::Letter { letter: 't' })]
#[case("+371 2612 3456 x2", TextRefusal::Letter { letter: 'x' })]
#[case("++371 26123456", TextRefusal::Letter { letter: '+' })]
#[case("371+26123456", TextRefusal::Letter { letter: '+' })]
#[case("+371/26123456", TextRefusal::Letter { letter: '/' })]
fn refused(#[case] typed: &str, #[case] refusal: TextRefusal) {
    assert_eq!(Phone::parse(typed), Err(refusal));
}

#[rstest]
#[case(Country::Lv, "26 123 456", "+37126123456")]
#[case(Country::Lv, "67-123-456", "+37167123456")]
#[case(Country::Lv, "371 26123456", "+37126123456")]
#[case(Country::Lt, "8 612 34567", "+37061234567")]
#[case(Country::Lt, "0 612 34567", "+37061234567")]
#[case(Country::Lt, "(8 5) 212 3456", "+37052123456")]
#[case(Country::Lt, "612 34567", "+37061234567")]
#[case(Country::Lt, "31234567", "+37031234567")]
#[case(Country::Lt, "91234567", "+37091234567")]
#[case(Country::Lt, "8 800 12345", "+37080012345")]
#[case(Country::Lt, "370 8 612 34567", "+37061234567")]
#[case(Country::Ee, "512 3456", "+3725123456")]
#[case(Country::Ee, "5123 4567", "+37251234567")]
#[case(Country::Ee, "3123456", "+3723123456")]
#[case(Country::Ee, "91234567", "+37291234567")]
#[case(Country::Ee, "372 512 3456", "+3725123456")]
fn national(#[case] country: Country, #[case] typed: &str, #[case] number: &str) {
    assert_eq!(kept(Phone::parse_in(typed, country)), Ok(number.to_owned()));
}

#[test]
fn the_same_digits_are_of_the_country_where_they_are_typed() {
    assert_eq!(
        kept(Phone::parse_in("67123456", Country::Lv)),
        Ok("+37167123456".to_owned())
    );
    assert_eq!(
        kept(Phone::parse_in("67123456", Country::Lt)),
        Ok("+37067123456".to_owned())
    );
    assert_eq!(
        kept(Phone::parse_in("67123456", Country::Ee)),
        Ok("+37267123456".to_owned())
    );
}

#[rstest]
#[case(Country::Lv, "36123456")]
#[case(Country::Lv, "2612345")]
#[case(Country::Lv, "261234567")]
#[case(Country::Lv, "37061234567")]
#[case(Country::Lt, "26123456")]
#[case(Country::Lt, "8 12345678")]
#[case(Country::Lt, "86123456")]
#[case(Country::Lt, "8612345678")]
#[case(Country::Lt, "6123456")]
#[case(Country::Ee, "2123456")]
#[case(Country::Ee, "512345")]
#[case(Country::Ee, "512345678")]
fn not_of_that_country(#[case] country: Country, #[case] typed: &str) {
    assert_eq!(Phone::parse_in(typed, country), Err(TextRefusal::Shape));
}

#[rstest]
#[case("+37126123456", "+371 2612 3456")]
#[case("+37061234567", "+370 612 34567")]
#[case("+3725123456", "+372 512 3456")]
#[case("+37251234567", "+372 5123 4567")]
#[case("+4512345678", "+45 1234 5678")]
#[case("+442079460958", "+44 207 946 0958")]
#[case("+12025550123", "+1 202 555 0123")]
#[case("+49123456", "+49 123 456")]
#[case("+35312345", "+353 123 45")]
#[case("+4912345678901", "+49 123 456 789 01")]
#[case("+44123456789", "+44 123 456 789")]
fn in_groups(#[case] number: &str, #[case] shown: &str) {
    let phone = Phone::parse(number).expect("a number");
    assert_eq!(phone.shown(), shown);
    assert_eq!(Phone::parse(shown), Ok(phone));
}

#[test]
fn lengths_of_country_codes() {
    let of = |length: usize| -> Vec<u8> {
        (10..=99)
            .filter(|two: &u8| code_length(&format!("{two}0000000")) == length)
            .collect()
    };
    assert_eq!(of(1), (10..=19).chain(70..=79).collect::<Vec<u8>>());
    assert_eq!(
        of(2),
        [
            20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
            55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98
        ]
    );
    assert_eq!(of(3).len(), 90 - 20 - 44);
}

#[test]
fn the_example_is_a_number_that_is_read_either_way() {
    for country in [Country::Lv, Country::Lt, Country::Ee] {
        let (national, international) = Phone::example(country);
        let read = Phone::parse_in(national, country).expect("as it is dialled in the country");
        assert_eq!(Phone::parse(international), Ok(read.clone()));
        assert_eq!(read.shown(), international);
    }
}
