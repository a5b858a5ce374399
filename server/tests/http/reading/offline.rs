//! What browsers keep for the moment when the network is gone, and that every page lets them.

use axum::http::header;

use crate::test_house::{TestHouse, run};

const WORKER: &str = "/offline-worker.js";

#[test]
fn the_worker_may_ask_this_house_and_nothing_else() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let answer = house.get(WORKER).await;
        assert_eq!(answer.status, 200);
        assert!(
            answer
                .header(header::CONTENT_TYPE)
                .starts_with("text/javascript")
        );
        assert_eq!(
            answer.header(header::CACHE_CONTROL),
            "no-cache",
            "a new build is found at the next page"
        );
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'self'"));
        assert!(!policy.contains("script-src"), "it runs nothing else");
    });
}

#[test]
fn what_it_keeps_is_there_and_belongs_to_nobody() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let worker = house.get(WORKER).await.body;
        let files = worker
            .lines()
            .find_map(|line| line.strip_prefix("const FILES = "))
            .expect("its files");
        let files: Vec<String> =
            serde_json::from_str(files.trim_end_matches(';')).expect("a list of files");
        assert!(files.len() >= 5, "{files:?}");
        for file in &files {
            let built = file.starts_with("/pkg/");
            assert_eq!(built, file.ends_with(".css"), "{file}");
            if !built {
                assert_eq!(house.get(file).await.status, 200, "{file}");
            }
        }
    });
}

#[test]
fn every_page_has_the_worker_kept() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for path in ["/lv/saieta-nams", "/en/saieta-nams/week", "/en/none"] {
            let answer = house.get(path).await;
            let policy = answer.header(header::CONTENT_SECURITY_POLICY).to_owned();
            assert!(policy.contains("worker-src 'self'"), "{path} {policy}");
            let page = answer.page_whatever_the_status();
            let scripts = page.all("script[nonce]");
            assert_eq!(
                scripts
                    .iter()
                    .filter(|script| script.html().contains(WORKER))
                    .count(),
                1,
                "{path}"
            );
        }
    });
}

#[test]
fn the_page_it_shows_says_how_to_go_on() {
    run(|| async {
        let house = TestHouse::to_read().await;
        for (language, heading) in [
            ("lv", "Nav interneta savienojuma"),
            ("lt", "Nėra interneto ryšio"),
            ("et", "Internetiühendust ei ole"),
            ("en", "There is no connection"),
        ] {
            let page = house
                .get(&format!("/{language}/saieta-nams/offline"))
                .await
                .page();
            assert_eq!(page.words("h1"), heading);
            page.one("main a[href='tel:+37120000000']");
            page.one(&format!("main a.button[href='/{language}/saieta-nams']"));
        }
    });
}
