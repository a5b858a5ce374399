//! What holds for every kind of text.

use proptest::prelude::*;

use super::*;

/// Some sensible text or, as often, anything at all.
fn typed(sensible: &'static str) -> impl Strategy<Value = String> {
    prop_oneof![sensible, any::<String>(), "[\\s\\PC]{0,30}"]
}

macro_rules! laws {
    ($($law:ident: $name:ident, $sensible:literal;)+) => {
        /// Each kind takes some of what the laws are tried on; else they would hold of nothing.
        #[test]
        fn each_kind_takes_something() {
            use proptest::{strategy::ValueTree, test_runner::TestRunner};
            $(
                let mut runner = TestRunner::deterministic();
                let taken = (0..64).filter(|_| {
                    let tree = typed($sensible).new_tree(&mut runner).expect("a strategy");
                    $name::parse(&tree.current()).is_ok()
                });
                assert!(taken.count() >= 8, stringify!($name));
            )+
        }

        proptest! {$(
            #[test]
            fn $law(typed in typed($sensible)) {
                let json = serde_json::to_string(&typed).expect("a string");
                match $name::parse(&typed) {
                    Ok(text) => {
                        prop_assert_eq!($name::parse(text.as_str()), Ok(text.clone()));
                        prop_assert_eq!(text.to_string(), text.as_str());
                        prop_assert_eq!(String::from(text.clone()), text.as_str());
                        prop_assert_eq!($name::try_from(typed), Ok(text.clone()));
                        let kept = serde_json::to_string(&text).expect("a text");
                        prop_assert_eq!(&kept, &serde_json::to_string(text.as_str()).expect("a string"));
                        prop_assert_eq!(serde_json::from_str::<$name>(&kept).expect("the text"), text.clone());
                        prop_assert_eq!(serde_json::from_str::<$name>(&json).expect("the text"), text);
                    }
                    Err(refusal) => {
                        let said = serde_json::from_str::<$name>(&json).expect_err("refused").to_string();
                        prop_assert_eq!(said, refusal.to_string());
                        prop_assert_eq!($name::try_from(typed), Err(refusal));
                    }
                }
            }
        )+}
    };
}

laws! {
    alias: Alias, "[A-Z][a-zā-ž]{1,9} [A-Z0-9.]{1,4}";
    email_address: EmailAddress, "[a-zA-Z0-9.+]{1,12}@[a-zA-Z0-9-]{1,9}\\.(lv|LT|ee)";
    line: Line, "[ \ta-zā-ž,.]{0,210}";
    person_name: PersonName, "[ '’A-Zā-žа-я.–-]{0,40}";
    phone: Phone, "(\\+|00)(371[ -]?[0-9]{4}|370[ (]?[0-9]{4,5}|49 ?[0-9]{2,7})[. )]?[0-9]{4}";
    prose: Prose, "[ \t\r\n\u{b}a-zā-ž]{0,60}";
    sign_in_name: SignInName, "[A-Za-zā-ž0-9.@ ]{1,20}";
    slip_code: SlipCode, "[a-hA-H2-9]{4}[ -]?[a-hA-H2-9]{4}";
    slug: Slug, "[a-z0-9]{1,9}(-{1,2}[a-z0-9]{1,9}){0,3}";
    title: Title, "[ \u{a0}\u{ad}A-Zā-ž0-9(),]{0,170}";
}

#[test]
fn refusals_travel_and_speak() {
    let refusals = [
        (TextRefusal::Empty, r#""empty""#, "empty"),
        (
            TextRefusal::TooShort { least: 2 },
            r#"{"too_short":{"least":2}}"#,
            "shorter than 2",
        ),
        (
            TextRefusal::TooLong { most: 9 },
            r#"{"too_long":{"most":9}}"#,
            "longer than 9",
        ),
        (
            TextRefusal::Letter { letter: '7' },
            r#"{"letter":{"letter":"7"}}"#,
            "'7' does not belong there",
        ),
        (TextRefusal::Shape, r#""shape""#, "not of that shape"),
    ];
    for (refusal, json, said) in refusals {
        assert_eq!(serde_json::to_string(&refusal).expect("a refusal"), json);
        assert_eq!(
            serde_json::from_str::<TextRefusal>(json).expect("a refusal"),
            refusal
        );
        assert_eq!(refusal.to_string(), said);
    }
}
