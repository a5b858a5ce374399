//! Activities: who may simply come is told so, and nobody else is.

use domain::offer::Audience;

use crate::test_house::{TestHouse, run};

const SENTENCES: [(&str, &str, &str); 4] = [
    ("lv", "Vienkārši nāciet", "Lūdzu, vispirms pajautājiet"),
    ("lt", "Tiesiog ateikite", "Prašome pirma paklausti"),
    ("et", "Tulge lihtsalt kohale", "Palun küsige enne"),
    ("en", "Just come", "Please ask first"),
];

#[test]
fn only_who_may_simply_come_is_told_so() {
    run(|| async {
        let house = TestHouse::to_read().await;
        let catalogue = house.catalogue().await;
        for audience in [Audience::Everyone, Audience::Minors] {
            let open = audience.takes_public_form();
            let mut activities = catalogue.activities.iter();
            let activity = activities
                .find(|activity| activity.offer.audience.takes_public_form() == open)
                .expect("an activity of each kind");
            for (language, come, ask) in SENTENCES {
                let (says, hides) = if open { (come, ask) } else { (ask, come) };
                let base = format!("/{language}/saieta-nams");
                let link = format!("{base}/activity/{}", activity.offer.slug);
                let page = house.get(&link).await.page();
                assert!(page.words("main .notice").contains(says), "{link}");
                assert!(!page.main().contains(hides), "{link}");
                let programme = house.get(&format!("{base}/programme")).await.page();
                let entries = programme.all("#offers > li");
                let entry = entries
                    .iter()
                    .find(|entry| entry.html().contains(&link))
                    .expect("in the programme");
                assert!(entry.html().contains(says), "{link}");
            }
        }
    });
}
