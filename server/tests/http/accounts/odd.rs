//! Forms of one's own account and of the messages as nobody would fill them: a page for whoever sent it, no fault of ours.

use domain::account::Role;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};

use crate::{
    browser::{Browser, own_path},
    staff::{centre, signed_in},
    test_house::{TestHouse, on_a_large_stack, on_the_runtime},
};

const CASES: u32 = 24;
/// The doors, and the fields of each besides language and house.
const DOORS: [(&str, &[&str]); 9] = [
    ("ask-new-password", &["name"]),
    ("keep-email", &["email", "own"]),
    ("give-code", &["code", "then"]),
    ("begin-second-step", &[]),
    ("confirm-second-step", &["code"]),
    ("end-second-step", &["knows"]),
    ("send-again", &["messages"]),
    ("message-told", &["messages"]),
    ("nobody-answered", &["message"]),
];

fn value() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "",
        " ",
        ",",
        "000000",
        "２８７０８２",
        "abcd-efgh-jkmn",
        "anna@example.org",
        "anna@",
        "@\u{202e}",
        "\0",
        "//evil.example",
        "/lv/saieta-nams/house",
        "0197b0a0-0000-7000-8000-000000000001",
        "0197b0a0-0000-7000-8000-000000000001,0197b0a0-0000-7000-8000-000000000002",
        "null",
        "<script>",
        "🎻",
    ]);
    prop_oneof![
        4 => odd.prop_map(str::to_owned),
        1 => any::<String>(),
        1 => (1_000_usize..9_000).prop_map(|length| "ā,".repeat(length)),
    ]
}

/// Sends a form; what it led to, if it led on.
async fn sent(browser: &Browser<'_>, door: &str, fields: &[(&str, &str)]) -> (u16, Option<u16>) {
    let from = "/en/saieta-nams/house/account";
    let answer = browser.post(&format!("/api/{door}"), from, fields).await;
    if !answer.status.is_redirection() {
        return (answer.status.as_u16(), None);
    }
    let after = browser.go(&own_path(answer.location())).await;
    (answer.status.as_u16(), Some(after.status.as_u16()))
}

#[test]
fn whatever_is_typed_is_answered() {
    on_a_large_stack(|| {
        let house = &on_the_runtime(TestHouse::that_sends_mail());
        let here = on_the_runtime(centre(house));
        let manager = on_the_runtime(signed_in(house, &here, Role::Manager, "anna"));
        let stranger = house.browser();
        let mut runner = TestRunner::new(Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        });
        let ran = runner.run(&(value(), value()), |(one, other)| {
            for (door, names) in DOORS {
                let who = [("language", "en"), ("centre", "saieta-nams")];
                let typed = names.iter().copied().zip([one.as_str(), other.as_str()]);
                let all: Vec<_> = who.into_iter().chain(typed).collect();
                for browser in [&manager, &stranger] {
                    let (status, after) = on_the_runtime(sent(browser, door, &all));
                    prop_assert!(status < 500, "{door} {status}");
                    prop_assert!(after.is_none_or(|after| after < 400), "{door} {after:?}");
                }
            }
            Ok(())
        });
        ran.unwrap_or_else(|why| panic!("{why}"));
    });
}
