//! Forms of the year as nobody would fill them: whatever arrives, the page that follows is whole.

use domain::account::Role;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};

use crate::{
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, on_a_large_stack, on_the_runtime},
};

const CASES: u32 = 48;
const FIELDS: [&str; 27] = [
    "read",
    "line",
    "title_en",
    "title_lv",
    "text_lt",
    "leader",
    "faculty",
    "rhythm",
    "day1",
    "nth6",
    "anchor",
    "dates",
    "start",
    "end",
    "room",
    "elsewhere",
    "season",
    "from",
    "until",
    "seats",
    "minimum",
    "level",
    "spoken",
    "entry",
    "opens",
    "closes",
    "audience",
];
const DECISION: [&str; 8] = [
    "first", "last", "what", "reason", "day", "start", "end", "room",
];

/// One value of a field: right for some, odd, or wild.
fn value() -> impl Strategy<Value = String> {
    let right = prop::sample::select(vec![
        "",
        "yes",
        "0",
        "1",
        "999",
        "weekly",
        "fortnightly",
        "monthly",
        "dates",
        "elsewhere",
        "own",
        "year",
        "cancel",
        "move",
        "planned",
        "10:00",
        "9.30",
        "23:59",
        "2026-12-01",
        "2026-12-01T09:00:00",
        "2026-12-08T09:00:00",
        "9999-12-31",
        "-009999-01-01",
        "7.9.2026\n8.9.2026",
        "Tai chi",
        "en",
    ]);
    let odd = prop::sample::select(vec![
        "-1",
        "65536",
        "18446744073709551616",
        "NaN",
        "null",
        "\0",
        "\u{202e}cba",
        "24:00",
        "2026-02-30",
        "<script>",
        "🎻",
        "%zz",
        "T",
        " T ",
    ]);
    prop_oneof![
        5 => right.prop_map(str::to_owned),
        3 => odd.prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn filled(names: &'static [&'static str]) -> impl Strategy<Value = Vec<(&'static str, String)>> {
    vec(value(), names.len()).prop_map(|values| names.iter().copied().zip(values).collect())
}

/// Sends a form and reads the page it leads to.
async fn sent(browser: &Browser<'_>, door: &str, fields: &[(&str, &str)]) -> u16 {
    let answer = browser
        .post(door, "/en/saieta-nams/house/courses", fields)
        .await;
    if !answer.status.is_redirection() {
        return answer.status.as_u16();
    }
    let after = browser.go(&own_path(answer.location())).await;
    after.status.as_u16()
}

#[test]
fn whatever_is_typed_the_house_answers_with_a_page() {
    on_a_large_stack(|| {
        let house = &on_the_runtime(TestHouse::quiet());
        let here = on_the_runtime(centre(house));
        let manager = on_the_runtime(signed_in(house, &here, Role::Manager, "anna"));
        let joga = on_the_runtime(house.course("Joga")).id.to_string();
        let mut runner = TestRunner::new(Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        });
        let forms = (filled(&FIELDS), filled(&DECISION), any::<bool>());
        let ran = runner.run(&forms, |(course, decision, keep)| {
            let id = uuid::Uuid::now_v7().to_string();
            let then = if keep { "keep" } else { "preview" };
            let who = [("language", "en"), ("centre", "saieta-nams")];
            let named = [
                ("id", id.as_str()),
                ("then", then),
                ("course", joga.as_str()),
            ];
            for (door, fields) in [
                ("/api/write-course", &course),
                ("/api/change-sessions", &decision),
            ] {
                let typed = fields.iter().map(|(name, value)| (*name, value.as_str()));
                let all: Vec<_> = who.into_iter().chain(named).chain(typed).collect();
                let status = on_the_runtime(sent(&manager, door, &all));
                prop_assert_eq!(status, 200, "{} {:?}", door, fields);
            }
            Ok(())
        });
        ran.unwrap_or_else(|why| panic!("{why}"));
    });
}
