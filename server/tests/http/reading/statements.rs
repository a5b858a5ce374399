//! The two statements: each names whom to turn to in the country of the house.

use domain::holiday::Country;

use crate::test_house::{TestHouse, run};

#[test]
fn the_statements_name_the_authorities_of_the_country() {
    run(|| async {
        for (country, access, data) in [
            (Country::Lv, "iesībsarg", "Datu valsts inspekcij"),
            (
                Country::Lt,
                "Valstybės skaitmeninių sprendimų agentūr",
                "Valstybin",
            ),
            (
                Country::Ee,
                "Tarbijakaitse ja Tehnilise Järelevalve Amet",
                "Andmekaitse Inspektsioon",
            ),
        ] {
            let house = TestHouse::with(|programme| programme.centre.country = country).await;
            for language in ["lv", "lt", "et", "en"] {
                for (page, authority) in [("accessibility", access), ("privacy", data)] {
                    let path = format!("/{language}/saieta-nams/{page}");
                    let words = house.get(&path).await.page().main();
                    assert!(words.contains(authority), "{country:?} {path}: {words}");
                }
            }
        }
    });
}
