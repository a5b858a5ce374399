//! Search, as people type.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

#[rstest]
#[case::latvian(
    "AĀBCČDEĒFGĢHIĪJKĶLĻMNŅOŌPRŖSŠTUŪVZŽ",
    "aabccdeefgghiijkkllmnnooprrsstuuvzz"
)]
#[case::lithuanian("AĄBCČDEĘĖFGHIĮYJKLMNOPRSŠTUŲŪVZŽ", "aabccdeeefghiiyjklmnoprsstuuuvzz")]
#[case::estonian("ABDEFGHIJKLMNOPRSŠZŽTUVÕÄÖÜ", "abdefghijklmnoprsszztuvoaou")]
#[case::german("ÄÖÜß ẞ", "aouss ss")]
#[case::polish("ĄĆĘŁŃÓŚŹŻ", "acelnoszz")]
#[case::scandinavian("ÅÄÆØÖÞÐÝ", "aaaeoothdy")]
#[case::around(
    "ÀÁÂÃĂǍÇĈĊĎĐÈÉÊËĔĚĜĞĠĤĦÌÍÎÏĨĬĴĹĽĿÑŇŊ",
    "aaaaaacccddeeeeeeggghhiiiiiijlllnnn"
)]
#[case::further("ÒÔÕŎŐŔŘŜŞȘŢŤŦȚÙÚÛŨŬŮŰŴŸŶŒ", "ooooorrsssttttuuuuuuuwyyoe")]
#[case::turkish("ıİ", "ii")]
#[case::greek("ΤΕΛΟΣ τέλος", "τελοσ τέλοσ")]
#[case::russian("Йога и Ёлка", "йога и ёлка")]
#[case::apart("S\u{30c}okiai A\u{304}", "sokiai a")]
#[case::apart_in_russian("И\u{306}Е\u{308}І\u{308}И\u{308}", "йёїи")]
#[case::apart_from_nothing("И \u{306} б", "и б")]
#[case::spaces(" \t A\u{a0}\u{a0}b \n C ", "a b c")]
#[case::hidden("So\u{ad}\u{200b}kiai", "sokiai")]
#[case::rest("C++ (3D), 10:30–12", "c++ (3d), 10:30–12")]
#[case::nothing(" \u{301} ", "")]
fn folds(#[case] text: &str, #[case] plain: &str) {
    assert_eq!(folded(text), plain);
}

#[rstest]
#[case("sokiai", "Šokiai")]
#[case("ŠOKIAI", "sokiai")]
#[case("anglu", "Angļu valoda")]
#[case("valoda anglu", "Angļu valoda")]
#[case("va", "Angļu valoda")]
#[case("a", "Angļu valoda")]
#[case("lod", "Angļu valoda")]
#[case("open", "Atviros erdvės (open doors)")]
#[case("ii", "Joga (II)")]
#[case("(ii)", "Joga II")]
#[case("3d", "Печать 3D")]
#[case("печать", "ПЕЧАТЬ")]
#[case("", "Šokiai")]
#[case(" – ", "Šokiai")]
#[case("ap", "map app")]
fn finds(#[case] wanted: &str, #[case] text: &str) {
    assert!(found(wanted, text), "{wanted} in {text}");
}

#[rstest]
#[case("da", "Angļu valoda")]
#[case("o", "Angļu valoda")]
#[case("vācu", "Angļu valoda")]
#[case("anglu vacu", "Angļu valoda")]
#[case("valodas", "Angļu valoda")]
#[case("uva", "Angļu valoda")]
#[case("д", "Йога 2д")]
#[case("a", "")]
fn does_not_find(#[case] wanted: &str, #[case] text: &str) {
    assert!(!found(wanted, text), "{wanted} in {text}");
}

#[test]
fn a_needle_of_nothing_is_empty() {
    assert!(Needle::new("").is_empty());
    assert!(Needle::new(" -,. ").is_empty());
    assert!(!Needle::new("x").is_empty());
    assert_eq!(Needle::new("Šokių – vakaras"), Needle::new("sokiu vakaras"));
    assert_ne!(Needle::new("a"), Needle::new("b"));
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in prop_oneof![any::<String>(), "[\\sA-Žа-яЁ\u{300}-\u{310}İßÅ\u{ad}]{0,20}"]) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once);
    }

    #[test]
    fn words_are_one_space_apart(text in "[ \t\u{a0}\u{301}\u{200b}A-Ž]{0,20}") {
        let plain = folded(&text);
        prop_assert_eq!(plain.split(' ').collect::<Vec<_>>().join(" "), plain.trim());
        prop_assert!(!plain.contains("  "));
    }

    #[test]
    fn case_makes_no_difference(text in "[A-Ža-яЁ ]{0,20}") {
        prop_assert_eq!(folded(&text.to_lowercase()), folded(&text));
    }

    #[test]
    fn every_word_and_beginning_is_found(words in prop::collection::vec("[A-Za-zĀāŠšŽžÕõ0-9]{1,8}", 1..5), which: prop::sample::Index, letters in 1..8_usize) {
        let text = words.join(" ");
        let beginning: String = which.get(&words).chars().take(letters).collect();
        prop_assert!(found(&beginning, &text));
        prop_assert!(found(&beginning.to_uppercase(), &text));
    }
}
