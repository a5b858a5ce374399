//! What passwords are taken, and which never.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

const OWN: [&str; 3] = ["Anna Bērziņa", "anna.berzina", "Saieta nams"];

#[rstest]
#[case("kaķis dejo uz jumta")]
#[case("correct horse battery")]
#[case("vėjas neša lapus į upę")]
#[case("tuul viib lehed jõkke")]
#[case("x7#Qm2!vR9pL")]
#[case("Mans vectēvs brauca ar zirgu")]
fn sentences_and_chance_are_taken(#[case] typed: &str) {
    assert_eq!(
        Password::choose(typed, &OWN).map(|taken| taken.0),
        Ok(typed.to_owned())
    );
}

#[rstest]
#[case("password1234")]
#[case("P@ssw0rd!!!!")]
#[case("Parole123456")]
#[case("slaptažodis1")]
#[case("Salasõna2026")]
#[case("123456789012")]
#[case("qwertyuiop12")]
#[case("aaaaaaaaaaaaaaaaaaaaaaaa")]
#[case("abcabcabcabcabc")]
#[case("kokokokokokoko koko")]
#[case("LatvijaRiga2026")]
#[case("anna.berzina1970")]
#[case("BērziņaAnna12")]
#[case("saieta nams 2026")]
#[case("lkjhgfdsapoiuytrewq")]
fn what_everybody_tries_first_is_refused(#[case] typed: &str) {
    assert_eq!(
        Password::choose(typed, &OWN),
        Err(PasswordRefusal::Guessed),
        "{typed}"
    );
}

#[test]
fn length_is_counted_in_letters() {
    assert_eq!(
        Password::choose("kaķis dejo!", &[]),
        Err(PasswordRefusal::TooShort { least: 12 })
    );
    assert_eq!(
        Password::choose("  kaķis dejo!  ", &[]),
        Err(PasswordRefusal::TooShort { least: 12 })
    );
    assert!(Password::choose("ģķļņšžčāēīūo", &[]).is_ok());
    let long: String = ('!'..='~').cycle().step_by(7).take(128).collect();
    assert!(Password::choose(&long, &[]).is_ok());
    assert_eq!(
        Password::choose(&format!("{long}x"), &[]),
        Err(PasswordRefusal::TooLong { most: 128 })
    );
}

#[test]
fn spaces_at_the_ends_are_forgiven_and_inside_they_count() {
    let chosen = Password::choose(" kaķis dejo uz jumta ", &[]).expect("a password");
    assert_eq!(chosen, Password::typed("kaķis dejo uz jumta"));
    assert_ne!(chosen, Password::typed("kaķis dejo uzjumta"));
}

#[test]
fn it_is_never_shown() {
    assert_eq!(
        format!("{:?}", Password::typed("kaķis dejo uz jumta")),
        "Password(..)"
    );
}

#[test]
fn the_list_is_long_enough_and_has_no_word_twice() {
    let words: std::collections::BTreeSet<_> = COMMON.lines().collect();
    assert_eq!(words.len(), COMMON.lines().count());
    assert!(words.len() >= 200, "{}", words.len());
    for word in words {
        assert_eq!(folded(word), word, "words are kept folded");
        assert!(word.len() >= PART, "{word}");
    }
}

proptest! {
    #[test]
    fn nothing_stops_it(typed in any::<String>(), own in prop::collection::vec(any::<String>(), 0..4)) {
        let own: Vec<_> = own.iter().map(String::as_str).collect();
        if let Ok(taken) = Password::choose(&typed, &own) {
            prop_assert!((12..=128).contains(&taken.expose().chars().count()));
            prop_assert_eq!(Password::choose(taken.expose(), &own), Ok(taken.clone()));
            prop_assert_eq!(taken.expose(), typed.trim());
        }
    }

    #[test]
    fn a_common_word_with_a_number_never_is_one(at in 0_usize..10_000, number in 0_u32..10_000, twice: bool) {
        let word: String = WORDS[at % WORDS.len()].iter().collect();
        let again = if twice { word.as_str() } else { "" };
        let typed = format!("{word}{again}{number}");
        prop_assert!(Password::choose(&typed, &[]).is_err(), "{}", typed);
    }

    #[test]
    fn own_words_count_as_one_letter(name in "[b-df-hj-np-tv-xz]{12,20}", digits in "[0-9]{0,5}") {
        let typed = format!("{name}{digits}");
        prop_assert_eq!(Password::choose(&typed, &[&name]), Err(PasswordRefusal::Guessed));
    }
}
