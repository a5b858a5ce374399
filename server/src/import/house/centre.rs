//! `centre.csv`: what a centre is called and how people reach it.
//!
//! The columns are `key`, `lv`, `lt`, `et` and `en`; what has no language stands under any of them. `way_in` and
//! `opening` may come on several lines.

use domain::{
    centre::{Centre, Opening},
    holiday::Country,
    id::CentreId,
    language::{Language, Translated},
    offer::DoubtReason,
    pattern::Hours,
    text::{EmailAddress, Line, Phone, Prose, Slug, Title},
};

use super::list::{Entry, List};
use crate::import::{
    cell::{time, weekday},
    folder::Sheets,
    identity::{self, Slugs},
    refusal::ImportRefusal,
};

/// The centre of `sheets`, if they bring one.
///
/// # Errors
/// [`ImportRefusal::House`] names the cell that cannot be used.
pub fn read(sheets: &Sheets) -> Result<Option<Centre>, ImportRefusal> {
    let Some(list) = List::read(sheets, "centre.csv")? else {
        return Ok(None);
    };
    let language = match list.entries().find(|entry| entry.get("key") == "language") {
        Some(entry) => Language::from_code(value(&entry)).ok_or_else(|| entry.refuse("key"))?,
        None => Language::Lv,
    };
    let mut centre =
        provisional(&sheets.name, language).ok_or_else(|| ImportRefusal::NoCourses {
            path: sheets.name.clone(),
        })?;
    for entry in list.entries() {
        take(&mut centre, &entry)?;
    }
    centre.id = CentreId(identity::id(&["centre", centre.slug.as_str()]));
    Ok(Some(centre))
}

/// A centre of which nothing is known but a name and a language, for a dry run without one. The country is the language's
/// (Latvia for English), which a report must say.
#[must_use]
pub fn provisional(name: &str, language: Language) -> Option<Centre> {
    let slug = Slugs::default().give(name, "centre")?;
    let (country, zone) = match language {
        Language::Lt => (Country::Lt, "Europe/Vilnius"),
        Language::Et => (Country::Ee, "Europe/Tallinn"),
        Language::Lv | Language::En => (Country::Lv, "Europe/Riga"),
    };
    Some(Centre {
        id: CentreId(identity::id(&["centre", slug.as_str()])),
        name: Translated::new(language, Title::parse(name).ok()?),
        slug,
        about: None,
        country,
        zone: zone.to_owned(),
        language,
        phone: None,
        email: None,
        address: None,
        way_in: Vec::new(),
        opening: Vec::new(),
        services: Vec::new(),
    })
}

fn take(centre: &mut Centre, entry: &Entry<'_>) -> Result<(), ImportRefusal> {
    let refuse = || entry.refuse("key");
    let typed = value(entry);
    match entry.get("key") {
        "slug" => centre.slug = Slug::parse(typed).map_err(|_| refuse())?,
        "name" => {
            centre.name = entry
                .translated("", centre.language, Title::parse)?
                .ok_or_else(refuse)?;
        }
        "about" => centre.about = entry.translated("", centre.language, Prose::parse)?,
        "way_in" => centre
            .way_in
            .extend(entry.translated("", centre.language, Line::parse)?),
        "country" => centre.country = country(typed).ok_or_else(refuse)?,
        "zone" => typed.clone_into(&mut centre.zone),
        "phone" => centre.phone = Some(Phone::parse(typed).map_err(|_| refuse())?),
        "email" => centre.email = Some(EmailAddress::parse(typed).map_err(|_| refuse())?),
        "address" => centre.address = Some(Line::parse(typed).map_err(|_| refuse())?),
        "opening" => centre.opening.push(opening(typed).map_err(|_| refuse())?),
        "language" => {}
        _ => return Err(refuse()),
    }
    Ok(())
}

/// The one value of a line that has no language.
fn value<'a>(entry: &Entry<'a>) -> &'a str {
    Language::ALL
        .into_iter()
        .map(|language| entry.get(language.code()))
        .find(|cell| !cell.is_empty())
        .unwrap_or_default()
}

fn country(code: &str) -> Option<Country> {
    match code.to_lowercase().as_str() {
        "lv" => Some(Country::Lv),
        "lt" => Some(Country::Lt),
        "ee" => Some(Country::Ee),
        _ => None,
    }
}

/// Reads "Monday-Friday 9.00-17.00".
///
/// # Errors
/// Why it is doubtful.
pub fn opening(text: &str) -> Result<Opening, DoubtReason> {
    let read = weekday::read(text, None)?;
    let clock = time::read(&read.hours)?;
    let start = clock.start.ok_or(DoubtReason::NoStart)?;
    let hours = Hours::new(start, clock.end).ok_or(DoubtReason::EndBeforeStart)?;
    if read.days.is_empty() {
        Err(DoubtReason::NoDay)
    } else {
        Ok(Opening {
            days: read.days,
            hours,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_hours_have_days_and_hours() {
        let opening = opening("Monday-Friday 9.00-17.00").unwrap();
        assert_eq!(opening.days.iter().count(), 5);
        assert!(super::opening("9-17").is_err());
        assert!(super::opening("Monday").is_err());
    }
}
