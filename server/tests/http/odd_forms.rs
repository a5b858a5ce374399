//! Forms as no page would send them: whatever arrives, the house neither falls over nor calls it its own fault.

use axum::{
    body::Body,
    http::{Method, header},
};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestRunner},
};

use crate::{
    browser::encoded,
    test_house::{TestHouse, on_a_large_stack, on_the_runtime, run},
};

const CASES: u32 = 64;
/// The longest address that the framework reads, in bytes.
const LONGEST_ADDRESS: usize = 65_000;
const DOORS: [&str; 5] = [
    "take-place",
    "find-slip",
    "give-back",
    "accept-offer",
    "choose-look",
];
const FIELDS: [&str; 16] = [
    "key", "language", "centre", "course", "name", "phone", "email", "neither", "needs", "slip",
    "anyway", "code", "theme", "text", "key[0]", "x",
];

/// One value of a field: right, odd, or wild.
fn value() -> impl Strategy<Value = String> {
    let right = prop::sample::select(vec![
        "0197b0a0-0000-7000-8000-000000000001",
        "lv",
        "en",
        "saieta-nams",
        "joga",
        "senioru-diena",
        "Anna Berga",
        "+371 2000 0001",
        "anna@example.com",
        "yes",
        "K7DE-4HMP",
        "dark",
        "large",
    ]);
    let odd = prop::sample::select(vec![
        "",
        " ",
        "0",
        "-1",
        "18446744073709551616",
        "1e999",
        "NaN",
        "null",
        "[]",
        "{}",
        "\0",
        "\r\nSet-Cookie: x=y",
        "../../etc/passwd",
        "//evil.example",
        "' OR 1=1 --",
        "$name",
        "centre:⟨x⟩",
        "\u{202e}cba",
        "e\u{301}\u{301}\u{301}",
        "🎻",
        "ǆ",
        "İ",
        "ﬁ",
        "\u{feff}",
        "%",
        "%zz",
        "&=&",
        "<script>",
    ]);
    prop_oneof![
        4 => right.prop_map(str::to_owned),
        3 => odd.prop_map(str::to_owned),
        2 => any::<String>(),
        1 => "\\PC{0,40}",
        1 => (1_000_usize..9_000).prop_map(|length| "ā".repeat(length)),
    ]
}

fn fields() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let whole =
        vec(value(), FIELDS.len()).prop_map(|values| FIELDS.into_iter().zip(values).collect());
    let some = vec((prop::sample::select(FIELDS.to_vec()), value()), 0..20);
    prop_oneof![whole, some]
}

/// How it is sent: the kind it is said to be, whether by a person, and a body that may be no form at all.
#[derive(Clone, Debug)]
struct Sent {
    door: &'static str,
    kind: Option<String>,
    accept: &'static str,
    body: Vec<u8>,
    cookie: String,
}

fn sent() -> impl Strategy<Value = Sent> {
    let kind = prop_oneof![
        6 => Just(Some("application/x-www-form-urlencoded".to_owned())),
        1 => Just(Some("application/json".to_owned())),
        1 => Just(Some("multipart/form-data; boundary=x".to_owned())),
        1 => "[a-z/;=]{0,20}".prop_map(Some),
        1 => Just(None),
    ];
    let body = prop_oneof![
        6 => fields().prop_map(|fields| {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            encoded(&fields).into_bytes()
        }),
        1 => vec(any::<u8>(), 0..200),
    ];
    let accept = prop::sample::select(vec!["text/html,*/*", "*/*", "application/json", ""]);
    let cookie = "[ -~]{0,40}";
    (
        prop::sample::select(DOORS.to_vec()),
        kind,
        accept,
        body,
        cookie,
    )
        .prop_map(|(door, kind, accept, body, cookie)| Sent {
            door,
            kind,
            accept,
            body,
            cookie,
        })
}

async fn send(house: &TestHouse, sent: Sent) -> crate::answer::Answer {
    let mut request = house
        .browser()
        .request(Method::POST, &format!("/api/{}", sent.door))
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, sent.cookie);
    request.headers_mut().expect("headers").insert(
        header::ACCEPT,
        header::HeaderValue::from_static(sent.accept),
    );
    if let Some(kind) = sent.kind {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    house
        .send(request.body(Body::from(sent.body)).expect("a request"))
        .await
}

#[test]
fn no_form_is_our_fault() {
    on_a_large_stack(|| {
        let house = &on_the_runtime(TestHouse::quiet());
        let mut runner = TestRunner::new(Config {
            cases: CASES * 4,
            failure_persistence: None,
            ..Config::default()
        });
        let ran = runner.run(&sent(), |sent| {
            let person = sent.accept.contains("text/html");
            let answer = on_the_runtime(send(house, sent));
            prop_assert!(
                !answer.status.is_server_error(),
                "{} {}",
                answer.status,
                answer.body
            );
            prop_assert!(
                answer
                    .headers
                    .get_all(header::SET_COOKIE)
                    .iter()
                    .all(|cookie| !cookie.as_bytes().starts_with(b"x="))
            );
            if person && answer.status.is_client_error() {
                prop_assert!(
                    answer.header(header::CONTENT_TYPE).starts_with("text/html"),
                    "a person gets a page"
                );
            }
            if answer.status.is_redirection() {
                let led = answer.header(header::LOCATION);
                prop_assert!(
                    led.starts_with('/') && !led.starts_with("//"),
                    "leads to {led:?}"
                );
            }
            Ok(())
        });
        ran.unwrap_or_else(|why| panic!("{why}"));
    });
}

#[test]
fn no_address_is_our_fault() {
    on_a_large_stack(|| {
        let house = on_the_runtime(TestHouse::to_read());
        let mut runner = TestRunner::new(Config {
            cases: CASES,
            failure_persistence: None,
            ..Config::default()
        });
        let part = prop_oneof![
            prop::sample::select(vec![
                "lv",
                "en",
                "saieta-nams",
                "course",
                "joga",
                "week",
                "programme",
                "slip",
                "take-place",
                "qr.svg",
                "calendar.ics",
                "live",
                "..",
                "."
            ])
            .prop_map(str::to_owned),
            any::<String>(),
        ];
        let name = prop::sample::select(vec![
            "q", "day", "part", "page", "faculty", "refused", "theme", "__path", "__err",
        ]);
        let address = (vec(part, 0..6), vec((name, value()), 0..4));
        let ran = runner.run(&address, |(parts, question)| {
            let path: String = parts
                .iter()
                .map(|part| format!("/{}", crate::browser::percent(part)))
                .collect();
            let question: Vec<_> = question
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let mut address = format!("/{}?{}", path.trim_start_matches('/'), encoded(&question));
            // No server takes a longer one, so none arrives here.
            address.truncate(LONGEST_ADDRESS);
            let answer = on_the_runtime(house.get(&address));
            prop_assert!(
                !answer.status.is_server_error(),
                "{path} {} {}",
                answer.status,
                answer.body
            );
            Ok(())
        });
        ran.unwrap_or_else(|why| panic!("{why}"));
    });
}

#[test]
fn a_form_that_lacks_a_field_says_so_in_the_language_of_its_page() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for (language, sentence) in [
            ("lv", "Nosūtīto nevarēja izlasīt"),
            ("lt", "Nepavyko perskaityti, kas išsiųsta"),
            ("et", "Saadetut ei õnnestunud lugeda"),
            ("en", "This did not arrive as it should"),
        ] {
            for door in ["take-place", "find-slip", "give-back", "accept-offer"] {
                let from = format!("/{language}/saieta-nams/slip");
                let answer = house
                    .browser()
                    .post(&format!("/api/{door}"), &from, &[("name", "Anna")])
                    .await;
                assert_eq!(answer.status, 400, "{door}");
                let page = answer.page_whatever_the_status();
                crate::pages::whole(door, language, &page);
                assert_eq!(page.words("h1"), sentence);
                assert!(!answer.body.contains("Anna"));
            }
        }
    });
}
