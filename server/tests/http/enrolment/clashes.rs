//! Two classes at one hour: told to who proves the other place, and to nobody else.

use crate::{
    browser::form_of,
    test_house::{TestHouse, course_of, run},
};

const DOOR: &str = "/api/take-place";

#[test]
fn a_clash_is_told_only_to_who_proves_the_other_place() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let patterns = course_of(programme, "Latviešu valoda kaimiņiem")
                .offer
                .patterns
                .clone();
            course_of(programme, "Joga").offer.patterns = patterns;
        })
        .await;
        let (german, yoga, choir) = (
            house.course("Latviešu valoda kaimiņiem").await,
            house.course("Joga").await,
            house.course("Vokalinis ansamblis").await,
        );
        let answer = house
            .take_place(&german, "Anna Berga", "+371 2000 0001")
            .await;
        let code = answer.page().words(".slip__letters");
        let path = form_of("en", &yoga);
        let person = [("name", "Anna Berga"), ("phone", "+371 2000 0001")];
        let with = |extra: &[(&'static str, &str)]| -> Vec<(&'static str, String)> {
            person
                .iter()
                .chain(extra)
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect()
        };
        let browser = house.browser();
        let proved = with(&[("slip", &code)]);
        let proved: Vec<_> = proved
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let answer = browser.send_form(&path, DOOR, &proved).await;
        assert!(
            answer.location().ends_with("refused=clash"),
            "{}",
            answer.location()
        );
        let page = browser.go(answer.location()).await.page();
        assert!(page.words("#summary h2").contains("at the same time"));
        assert_eq!(page.attribute("#slip", "value"), Some(code.clone()));
        assert!(
            !page.main().contains("kaimiņiem"),
            "the other class is not named"
        );
        let page = browser
            .fill(&format!("{path}?refused=clash"), DOOR, &[("anyway", "yes")])
            .await
            .page();
        assert_eq!(page.words("h1"), "You have a place");
        let free = house.browser().take_place(&choir, &proved).await.page();
        assert_eq!(free.words("h1"), "You have a place", "no clash, no warning");
        let unproved = house
            .browser()
            .take_place(
                &yoga,
                &[
                    ("name", "Rasa Kalna"),
                    ("phone", "+371 2000 0003"),
                    ("slip", "ZZZZ-ZZZZ"),
                ],
            )
            .await;
        assert_eq!(
            unproved.page().words("h1"),
            "You have a place",
            "a code that is none proves nothing"
        );
    });
}

#[test]
fn a_place_given_back_clashes_with_nothing() {
    run(|| async {
        let house = TestHouse::with(|programme| {
            let patterns = course_of(programme, "Latviešu valoda kaimiņiem")
                .offer
                .patterns
                .clone();
            course_of(programme, "Joga").offer.patterns = patterns;
        })
        .await;
        let (german, yoga) = (
            house.course("Latviešu valoda kaimiņiem").await,
            house.course("Joga").await,
        );
        let code = house
            .take_place(&german, "Anna Berga", "+371 2000 0001")
            .await
            .page()
            .words(".slip__letters");
        let slip = format!("/en/saieta-nams/slip/{}", code.replace('-', ""));
        house
            .browser()
            .fill(&slip, "/api/give-back", &[])
            .await
            .page();
        let filled = [
            ("name", "Anna Berga"),
            ("phone", "+371 2000 0001"),
            ("slip", code.as_str()),
        ];
        assert_eq!(
            house
                .browser()
                .take_place(&yoga, &filled)
                .await
                .page()
                .words("h1"),
            "You have a place"
        );
    });
}
