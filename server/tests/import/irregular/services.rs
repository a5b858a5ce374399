//! Fees and services (56 to 58).

use domain::offer::DoubtReason::LooksLikeNoCourse;
use server::import::{Sheets, read};

use crate::sheet::{row, text};

#[test]
fn a_price_in_words_stays_in_words() {
    for price in [
        "£15 per session or £150 for 12 weeks",
        "£5 per week or £25 for 6",
        "£4 in advance or £5 on the door",
        "15 EUR; cash",
        "1,50 €",
    ] {
        let wanted = price.split(';').next().unwrap_or_default();
        let cost = row()
            .with("note", &format!("price={price}; leader=Leader 02"))
            .course()
            .offer
            .cost
            .unwrap();
        assert_eq!(cost.get(cost.original()).1.as_str(), wanted);
    }
}

#[test]
fn a_service_among_the_courses_is_no_course() {
    for note in [
        "free; a service, not a course",
        "a service",
        "tenant; takes the hall",
    ] {
        assert_eq!(
            row().with("note", note).reasons(),
            [LooksLikeNoCourse],
            "{note}"
        );
    }
}

#[test]
fn services_keep_their_terms_and_each_stretch_of_hours() {
    let services = "title,opening,terms_en,language\n\
        Shower,Monday-Friday 8.00-12.00,€1.50 for pensioners and €2.10 for others,en\n\
        Shower,Monday-Friday 13.00-17.00,,en\n\
        Cash desk,Monday 8.00-11.30,cash only,en\n";
    let read = read(
        &Sheets::new("example")
            .with("courses.csv", text(&[row()]))
            .with("services.csv", services),
        None,
    )
    .unwrap();
    let openings: Vec<usize> = read
        .programme
        .centre
        .services
        .iter()
        .map(|service| service.opening.len())
        .collect();
    assert_eq!(openings, [2, 1]);
}

#[test]
fn a_sheet_of_services_in_another_shape_is_left_alone() {
    let other = "place,service,unit,minutes\nBiržai,dušas,apsilankymas,30\n";
    let read = read(
        &Sheets::new("example")
            .with("courses.csv", text(&[row()]))
            .with("services.csv", other),
        None,
    )
    .unwrap();
    assert!(read.programme.centre.services.is_empty());
}
