//! A store without a house, and one with two.

use domain::{
    id::CentreId,
    language::{Language, Translated},
    text::{Slug, Title},
};
use store::Programme;

use crate::{
    answer::Page,
    pages::whole,
    test_house::{TestHouse, demo_programme, run},
};

#[test]
fn an_empty_store_shows_the_first_steps() {
    run(|| async {
        let house = TestHouse::empty().await;
        let mut headings = Vec::new();
        for language in ["lv", "lt", "et", "en"] {
            let path = format!("/{language}");
            let page = house.get(&path).await.page();
            whole(&path, language, &page);
            framed_plainly(&path, language, &page);
            assert_eq!(page.all("main ol li").len(), 4);
            assert!(page.main().contains("saiets import"));
            headings.push(page.words("h1"));
        }
        headings.dedup();
        assert_eq!(headings.len(), 4);
        assert_eq!(headings[3], "A new house");
    });
}

#[test]
fn two_houses_are_offered_to_choose_from() {
    run(|| async {
        let house = TestHouse::quiet().await;
        house.open(&second()).await;
        for language in ["lv", "lt", "et", "en"] {
            let path = format!("/{language}");
            let page = house.get(&path).await.page();
            whole(&path, language, &page);
            framed_plainly(&path, language, &page);
            for slug in ["saieta-nams", "otrais-nams"] {
                page.one(&format!("main a[href='/{language}/{slug}']"));
            }
        }
        let page = house.get("/en").await.page();
        let link = page.one("main a[href='/en/otrais-nams']");
        assert_eq!(
            link.attr("lang"),
            Some("lv"),
            "a name is read in its own language"
        );
        let second = house.get("/en/otrais-nams").await.page();
        assert_eq!(second.words("a.site-name"), "Otrais nams");
    });
}

#[test]
fn an_unknown_address_is_in_the_house_it_names_or_in_none() {
    run(|| async {
        let house = TestHouse::quiet().await;
        house.open(&second()).await;
        for language in ["lv", "lt", "et", "en"] {
            let path = format!("/{language}/none");
            let answer = house.get(&path).await;
            assert_eq!(answer.status, 404);
            let page = answer.page_whatever_the_status();
            whole(&path, language, &page);
            framed_plainly(&path, language, &page);
            page.one(&format!("main a.button[href='/{language}']"));
        }
        let named = house.get("/en/otrais-nams/none").await;
        assert_eq!(named.status, 404);
        let page = named.page_whatever_the_status();
        assert_eq!(page.words("a.site-name"), "Otrais nams");
        page.one("main a.button[href='/en/otrais-nams']");
    });
}

/// The frame of a page that is in no house: the way past it, the platform's name, languages and look.
fn framed_plainly(path: &str, language: &str, page: &Page) {
    assert_eq!(
        page.attribute("a.skip-link", "href").as_deref(),
        Some("#main"),
        "{path}"
    );
    assert_eq!(page.attribute("main", "id").as_deref(), Some("main"));
    assert_eq!(page.words("a.site-name"), "Saiets", "{path}");
    for other in ["lv", "lt", "et", "en"] {
        let rest = path.get(3..).unwrap_or_default();
        let link = page.attribute(&format!(".language-switch a[hreflang='{other}']"), "href");
        assert_eq!(link, Some(format!("/{other}{rest}")), "{path}");
    }
    let current = page.attribute(".language-switch a[aria-current]", "hreflang");
    assert_eq!(current.as_deref(), Some(language));
    page.one("form[action='/api/choose-look']");
}

#[test]
fn a_house_shows_nothing_of_another() {
    run(|| async {
        let house = TestHouse::quiet().await;
        house.open(&second()).await;
        let course = house.course_anywhere("Joga").await;
        let slip = {
            let answer = house
                .take_place(&course, "Anna Berga", "+371 2000 0001")
                .await;
            answer.page().words(".slip__letters")
        };
        for path in [
            format!("course/{}", course.offer.slug),
            format!("slip/{slip}"),
        ] {
            assert_eq!(
                house.get(&format!("/en/saieta-nams/{path}")).await.status,
                200
            );
            assert_eq!(
                house.get(&format!("/en/otrais-nams/{path}")).await.status,
                404
            );
        }
        let found = house
            .browser()
            .post(
                "/api/find-slip",
                "/en/otrais-nams/slip",
                &[
                    ("language", "en"),
                    ("centre", "otrais-nams"),
                    ("code", &slip),
                ],
            )
            .await;
        assert_eq!(found.location(), "/en/otrais-nams/slip?refused=code");
    });
}

/// A second house that offers nothing yet.
pub fn second() -> Programme {
    let mut programme = demo_programme();
    programme.source = "second".to_owned();
    programme.centre.id = CentreId(uuid::Uuid::new_v4());
    programme.centre.slug = Slug::parse("otrais-nams").expect("a slug");
    let name = Title::parse("Otrais nams").expect("a title");
    programme.centre.name = Translated::new(Language::Lv, name);
    programme.buildings.clear();
    programme.wings.clear();
    programme.rooms.clear();
    programme.faculties.clear();
    programme.years.clear();
    programme.holds.clear();
    programme.courses.clear();
    programme.activities.clear();
    programme
}
