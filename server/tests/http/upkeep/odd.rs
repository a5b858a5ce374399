//! Forms of the house as nobody would fill them: whatever arrives, the page that follows is whole.

use domain::account::Role;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};

use crate::{
    browser::own_path,
    staff::{centre, signed_in},
    test_house::{TestHouse, on_a_large_stack, on_the_runtime},
};

const CASES: u32 = 48;
const DOORS: [&str; 5] = [
    "write-room",
    "write-building",
    "write-hold",
    "write-year",
    "write-faculty",
];
const FIELDS: [&str; 26] = [
    "id",
    "name",
    "building",
    "wing",
    "seats",
    "equipment",
    "step_free",
    "title_en",
    "title_lv",
    "way_in_et",
    "address",
    "tenant",
    "rooms[0]",
    "rooms",
    "line",
    "day1",
    "start",
    "end",
    "season",
    "from",
    "until",
    "term_name[0]",
    "closure_from[1]",
    "closed[0]",
    "sign",
    "text_lt",
];

fn value() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "yes",
        "0",
        "12",
        "8:00",
        "15.30",
        "2026-12-01",
        "2027-05-31",
        "9999-12-31",
        "-009999-01-01",
        "own",
        "Blue room",
        "0197b0a0-0000-7000-8000-000000000001",
        "moon",
        "\0",
        "\u{202e}cba",
        "24:00",
        "<script>",
        "18446744073709551616",
    ]);
    prop_oneof![
        6 => known.prop_map(str::to_owned),
        2 => any::<String>(),
        1 => (1_000_usize..9_000).prop_map(|length| "ā".repeat(length)),
    ]
}

#[test]
fn whatever_is_typed_the_page_that_follows_is_whole() {
    on_a_large_stack(|| {
        let (house, centre) = on_the_runtime(async {
            let house = TestHouse::quiet().await;
            let centre = centre(&house).await;
            (house, centre)
        });
        let anna = on_the_runtime(signed_in(&house, &centre, Role::Manager, "anna"));
        let fields = vec((prop::sample::select(FIELDS.to_vec()), value()), 0..16);
        let sent = (prop::sample::select(DOORS.to_vec()), fields);
        let mut runner = TestRunner::new(Config::with_cases(CASES));
        let ran = runner.run(&sent, |(door, fields)| {
            let mut all = vec![("language", "en"), ("centre", "saieta-nams")];
            all.extend(fields.iter().map(|(name, value)| (*name, value.as_str())));
            let (status, page) = on_the_runtime(async {
                let answer = anna
                    .post(&format!("/api/{door}"), "/en/saieta-nams/house/rooms", &all)
                    .await;
                let led = answer.headers.contains_key("location");
                let page = if led {
                    Some(anna.go(&own_path(answer.location())).await.status)
                } else {
                    None
                };
                (answer.status, page)
            });
            prop_assert!(!status.is_server_error(), "{door}: {status}");
            prop_assert!(
                page.is_none_or(|page| !page.is_server_error()),
                "{door}: {page:?}"
            );
            Ok(())
        });
        ran.expect("whole pages");
    });
}
