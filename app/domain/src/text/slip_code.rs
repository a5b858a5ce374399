//! The code on a slip: made by chance, read from paper, told over the telephone.

use super::{
    SlipCode, TextRefusal,
    rules::{is_dash, visible},
};

/// The letters and digits of codes.
///
/// Of each group that is mixed up on a photocopy or in handwriting one stays, and the others are
/// read as it: 2 (Z), 5 (S), 6 (G), 8 (B), V (U). Nothing stays of 0 O Q and 1 I L, whose groups are
/// mixed up with D, J and 7 as well.
const ALPHABET: [u8; 25] = *b"23456789ACDEFHJKMNPRTVWXY";
const LENGTH: usize = 8;

impl SlipCode {
    /// The code that eight random bytes make.
    ///
    /// There are 25^8 codes, about 1.5 x 10^11, and none is likelier than another by more than one in
    /// 10^8, for the bytes are read as one number and 2^64 holds that many codes 10^8 times.
    #[must_use]
    pub fn from_bytes(random: [u8; 8]) -> Self {
        let mut number = u64::from_be_bytes(random);
        let mut code = String::with_capacity(LENGTH);
        for _ in 0..LENGTH {
            let letter = number % ALPHABET.len() as u64;
            code.push(char::from(ALPHABET[letter as usize]));
            number /= ALPHABET.len() as u64;
        }
        Self(code)
    }

    /// The code in two groups of four: `ABCD-EFGH`.
    #[must_use]
    pub fn shown(&self) -> String {
        let (first, second) = self.0.split_at(LENGTH / 2);
        format!("{first}-{second}")
    }
}

pub(super) fn slip_code(typed: &str) -> Result<String, TextRefusal> {
    let seen = visible(typed);
    let letters = seen
        .chars()
        .filter(|letter| !(letter.is_whitespace() || is_dash(*letter)));
    let code = letters.map(meant).collect::<Result<String, _>>()?;
    match code.len() {
        0 => Err(TextRefusal::Empty),
        LENGTH => Ok(code),
        fewer if fewer < LENGTH => Err(TextRefusal::TooShort { least: LENGTH }),
        _ => Err(TextRefusal::TooLong { most: LENGTH }),
    }
}

/// The letter of the alphabet that was meant.
fn meant(letter: char) -> Result<char, TextRefusal> {
    let capital = match letter.to_ascii_uppercase() {
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        'U' => 'V',
        other => other,
    };
    if ALPHABET.iter().any(|known| char::from(*known) == capital) {
        Ok(capital)
    } else {
        Err(TextRefusal::Letter { letter })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("ACDE-FHJK")]
    #[case("ACDEFHJK")]
    #[case(" acde fhjk ")]
    #[case("aCdE–fHjK")]
    #[case("A C D E - F H J K\u{200b}")]
    fn read_as_people_type_it(#[case] typed: &str) {
        let code = SlipCode::parse(typed).expect("a code");
        assert_eq!(code.as_str(), "ACDEFHJK");
        assert_eq!(code.shown(), "ACDE-FHJK");
    }

    #[test]
    fn letters_that_look_like_another_are_read_as_it() {
        assert_eq!(slip_code("zsgb-uZSG"), Ok("2568V256".to_owned()));
        assert_eq!(slip_code("BUAA-AAAA"), Ok("8VAAAAAA".to_owned()));
    }

    #[rstest]
    #[case("AAAA-AAA0", '0')]
    #[case("AAAA-AAAo", 'o')]
    #[case("qAAA-AAAA", 'q')]
    #[case("1AAA-AAAA", '1')]
    #[case("iAAA-AAAA", 'i')]
    #[case("LAAA-AAAA", 'L')]
    #[case("ĀAAA-AAAA", 'Ā')]
    #[case("AAAA_AAAA", '_')]
    fn letters_of_no_code_are_refused(#[case] typed: &str, #[case] letter: char) {
        assert_eq!(slip_code(typed), Err(TextRefusal::Letter { letter }));
    }

    #[test]
    fn a_code_has_eight_letters() {
        assert_eq!(slip_code(" - "), Err(TextRefusal::Empty));
        assert_eq!(slip_code("A"), Err(TextRefusal::TooShort { least: 8 }));
        assert_eq!(
            slip_code("AAAA-AAA"),
            Err(TextRefusal::TooShort { least: 8 })
        );
        assert_eq!(
            slip_code("AAAA-AAAAA"),
            Err(TextRefusal::TooLong { most: 8 })
        );
    }

    #[test]
    fn codes_of_known_bytes() {
        assert_eq!(SlipCode::from_bytes([0; 8]).as_str(), "22222222");
        assert_eq!(
            SlipCode::from_bytes([0, 0, 0, 0, 0, 0, 0, 24]).as_str(),
            "Y2222222"
        );
        assert_eq!(
            SlipCode::from_bytes([0, 0, 0, 0, 0, 0, 0, 25]).as_str(),
            "23222222"
        );
        assert_eq!(
            SlipCode::from_bytes([0, 0, 0, 0, 0, 0, 2, 113]).as_str(),
            "22322222"
        );
    }

    #[test]
    fn every_letter_is_reached_in_every_place() {
        for place in 0..8_u32 {
            let reached: String = (0..25_u64)
                .filter_map(|letter| {
                    let code = SlipCode::from_bytes((letter * 25_u64.pow(place)).to_be_bytes());
                    code.as_str().chars().nth(place as usize)
                })
                .collect();
            assert_eq!(reached.as_bytes(), ALPHABET);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_made_is_read(random: [u8; 8]) {
            let code = SlipCode::from_bytes(random);
            prop_assert_eq!(SlipCode::parse(code.as_str()), Ok(code.clone()));
            prop_assert_eq!(SlipCode::parse(&code.shown()), Ok(code.clone()));
            prop_assert_eq!(SlipCode::parse(&code.shown().to_lowercase()), Ok(code));
        }
    }
}
