//! Every form there is, with odd and wild values in its fields, for who may do everything: no fault of ours comes of it,
//! and the page that follows is whole. A new form is tried as soon as it has a row.

use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, TestRunner},
};

use super::*;
use crate::{
    browser::{own_path, percent},
    test_house::{on_a_large_stack, on_the_runtime},
};

/// How often each form is tried.
const CASES: u32 = 12;

fn value() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "",
        " ",
        "0",
        "-1",
        "yes",
        "65536",
        "18446744073709551616",
        "NaN",
        "null",
        "[]",
        "2026-02-30",
        "-009999-01-01",
        "9999-12-31T23:59:59",
        "24:00",
        "0197b0a0-0000-7000-8000-000000000001",
        "Anna Berga",
        "+371 2000 0001",
        "anna@example.com",
        "\0",
        "\r\nSet-Cookie: x=y",
        "../../etc/passwd",
        "' OR 1=1 --",
        "$name",
        "person:⟨x⟩",
        "\u{202e}cba",
        "e\u{301}\u{301}",
        "🎻",
        "<script>",
    ]);
    prop_oneof![
        8 => odd.prop_map(str::to_owned),
        3 => any::<String>(),
        1 => (1_000_usize..9_000).prop_map(|length| "ā".repeat(length)),
    ]
}

/// What becomes of a sample: a field says something else, is missing, or stands there twice.
#[derive(Clone, Debug)]
enum Odd {
    Other(Index, String),
    Missing(Index),
    Twice(Index, String),
}

fn odd() -> impl Strategy<Value = Odd> {
    prop_oneof![
        6 => (any::<Index>(), value()).prop_map(|(at, value)| Odd::Other(at, value)),
        1 => any::<Index>().prop_map(Odd::Missing),
        1 => (any::<Index>(), value()).prop_map(|(at, value)| Odd::Twice(at, value)),
    ]
}

fn sent(sample: &str, odds: &[Odd]) -> String {
    let mut fields: Vec<String> = sample.split('&').map(str::to_owned).collect();
    for odd in odds.iter().filter(|_| sample.contains('=')) {
        let named = |at: &Index, value: &str| {
            let name = at.get(&fields).split('=').next().unwrap_or_default();
            format!("{name}={}", percent(value))
        };
        match odd {
            _ if fields.is_empty() => {}
            Odd::Other(at, value) => {
                let new = named(at, value);
                let place = at.index(fields.len());
                fields[place] = new;
            }
            Odd::Missing(at) => {
                fields.remove(at.index(fields.len()));
            }
            Odd::Twice(at, value) => fields.push(named(at, value)),
        }
    }
    fields.join("&")
}

#[test]
fn every_form_bears_whatever_is_typed_into_it() {
    on_a_large_stack(|| {
        let house = on_the_runtime(TestHouse::quiet());
        on_the_runtime(house.open(&second()));
        let centres = on_the_runtime(house.store.centres()).expect("centres");
        let asked = on_the_runtime(Asked::prepare(&house, &centres));
        let (manager, _) = on_the_runtime(asked.somebody(Some("manager"), true, "anna odd"));
        let mut runner = TestRunner::new(Config::with_cases(CASES));
        let forms = doors().into_iter().filter(|door| {
            matches!(door.behind, Behind::Form) && !door.row.path.ends_with("sign-out")
        });
        for door in forms {
            let sample = on_the_runtime(asked.filled(door.row.sample));
            let ran = runner.run(&vec(odd(), 0..4), |odds| {
                let body = sent(&sample, &odds);
                let (status, page) = on_the_runtime(async {
                    let answer = asked.send(&manager, door.row.path, body.clone()).await;
                    let led = answer.headers.contains_key(header::LOCATION);
                    let page = match led {
                        true => Some(manager.go(&own_path(answer.location())).await.status),
                        false => None,
                    };
                    (answer.status, page)
                });
                let path = door.row.path;
                prop_assert!(!status.is_server_error(), "{path} {body}: {status}");
                prop_assert!(
                    page.is_none_or(|page| !page.is_server_error()),
                    "{path} {body}: then {page:?}"
                );
                Ok(())
            });
            ran.expect("no fault of ours");
        }
        let still = on_the_runtime(manager.get("/en/saieta-nams/house"));
        assert_eq!(still.status, StatusCode::OK, "signed in to the last");
    });
}
