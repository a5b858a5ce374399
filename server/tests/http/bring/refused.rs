//! Files that are no sheets, and people whose sheet it is not.

use axum::http::StatusCode;
use domain::account::Role;

use super::{IMPORT, SHEET, brought, manager, send};
use crate::{
    browser::own_path,
    staff::{centre, signed_in},
    test_house::{TestHouse, run},
};

#[test]
fn files_that_are_no_sheets_get_their_sentence_and_nothing_is_lost() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let anna = manager(&house).await;
        for (file, bytes, says) in [
            (
                "photo.png",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01\x02".to_vec(),
                "It is not text.",
            ),
            (
                "plan.xlsx",
                b"PK\x03\x04\x14\0".to_vec(),
                "not a workbook at all",
            ),
            ("empty.csv", b"\n\n \n".to_vec(), "empty"),
            (
                "words.csv",
                b"who;whom;what\nChess;Monday;10\n".to_vec(),
                "These columns are missing",
            ),
        ] {
            let page = anna.bring(IMPORT, file, &bytes).await.page();
            assert!(page.main().contains(says), "{file}: {}", page.main());
        }
        let none = anna.bring(IMPORT, "", b"").await.page();
        assert!(none.main().contains("No file was chosen"));
        let large = vec![b'a'; app::year::bring::MOST_BYTES + 1];
        let page = anna.bring(IMPORT, "large.csv", &large).await.page();
        assert!(
            page.main().contains("A sheet may have 16 MB at most."),
            "{}",
            page.main()
        );
    });
}

#[test]
fn a_sheet_is_its_owners_alone_and_waits_through_a_new_sign_in() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let here = centre(&house).await;
        let anna = manager(&house).await;
        let page = brought(&anna, "groups.csv", SHEET.as_bytes()).await;
        let other = signed_in(&house, &here, Role::Manager, "berta").await;
        let list = other.get(IMPORT).await.page();
        assert!(!list.main().contains("groups.csv"));
        let gone = other.go(&page).await.page();
        assert!(gone.main().contains("This sheet is not here any more"));
        let out = anna
            .post(
                "/api/sign-out",
                IMPORT,
                &[("language", "en"), ("centre", "saieta-nams")],
            )
            .await;
        assert!(out.status.is_redirection());
        assert!(
            anna.upload(IMPORT, "x.csv", b"a,b\n")
                .await
                .location()
                .contains("/sign-in?then=")
        );
        let again = house.browser();
        let fields = [
            ("language", "en"),
            ("centre", "saieta-nams"),
            ("name", "anna"),
            ("password", crate::staff::PASSWORD),
            ("then", &page),
        ];
        let inside = again
            .post("/api/sign-in", "/en/saieta-nams/sign-in", &fields)
            .await;
        let columns = again.go(&own_path(inside.location())).await.page();
        assert!(columns.main().contains("groups.csv"), "{}", columns.main());
        let forgotten = send(&again, &page, "/api/forget-sheet", &[]).await.page();
        assert!(forgotten.main().contains("The sheet is thrown away"));
        let desk = signed_in(&house, &here, Role::Desk, "dace").await;
        assert_eq!(
            desk.upload(IMPORT, "x.csv", b"a,b\n").await.status,
            StatusCode::FORBIDDEN
        );
    });
}
