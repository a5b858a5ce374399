//! A centre: one house, or a few, that people come to.

pub mod upkeep;

use serde::{Deserialize, Serialize};

use crate::{
    holiday::Country,
    id::CentreId,
    language::{Language, Translated},
    pattern::{Hours, WeekdaySet},
    text::{EmailAddress, Line, Phone, Prose, Slug, Title},
};

/// A multifunctional centre and how people reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Centre {
    /// Its id.
    pub id: CentreId,
    /// Its part of every address: `/lv/saieta-nams`.
    pub slug: Slug,
    /// Its name.
    pub name: Translated<Title>,
    /// What it is, in a few sentences.
    pub about: Option<Translated<Prose>>,
    /// The country whose public holidays it keeps.
    pub country: Country,
    /// The zone of its clocks, as the tz database names it: `Europe/Riga`. Only `server` interprets it.
    pub zone: String,
    /// The language of most who come.
    pub language: Language,
    /// The desk's telephone.
    pub phone: Option<Phone>,
    /// The desk's mailbox.
    pub email: Option<EmailAddress>,
    /// Where it is.
    pub address: Option<Line>,
    /// How to get in: step-free door, hearing loop, bus.
    pub way_in: Vec<Translated<Line>>,
    /// When the desk is staffed.
    pub opening: Vec<Opening>,
    /// Plain information that belongs to the house and takes no enrolment: showers, laundry, library.
    pub services: Vec<Service>,
}

/// Hours of a house or desk on some weekdays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The weekdays it holds for.
    pub days: WeekdaySet,
    /// From when to when.
    pub hours: Hours,
}

/// Something the house gives without a roster, such as the shower.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its name.
    pub title: Translated<Title>,
    /// What it costs and for whom, in words.
    pub terms: Option<Translated<Line>>,
    /// When it is given.
    pub opening: Vec<Opening>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_centre_is_written_and_read() {
        let json = r#"{
            "id": "00000000-0000-0000-0000-000000000001",
            "slug": "saieta-nams",
            "name": {"original": "lv", "text": "Saieta nams"},
            "about": null,
            "country": "lv",
            "zone": "Europe/Riga",
            "language": "lv",
            "phone": "+371 6512 3456",
            "email": null,
            "address": "Skolas iela 1, Saieta ciems",
            "way_in": [],
            "opening": [],
            "services": [{"title": {"original": "lv", "text": "Duša"}, "terms": null, "opening": []}]
        }"#;
        let centre: Centre = serde_json::from_str(json).expect("a centre");
        assert_eq!(centre.slug.as_str(), "saieta-nams");
        assert_eq!(
            centre.phone.as_ref().map(Phone::as_str),
            Some("+37165123456")
        );
        assert_eq!(
            centre.services[0].title.get(Language::En).1.as_str(),
            "Duša"
        );
        let again = serde_json::to_string(&centre).expect("a centre");
        assert_eq!(
            serde_json::from_str::<Centre>(&again).expect("a centre"),
            centre
        );
        assert!(
            serde_json::from_str::<Centre>(&json.replace("saieta-nams", "Saieta nams")).is_err()
        );
    }
}
