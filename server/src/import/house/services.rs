//! `services.csv`: plain information, such as the hours of the shower. One line for each stretch of hours.

use domain::{
    centre::Service,
    language::Language,
    text::{Line, Title},
};

use super::{
    centre::opening,
    list::{Entry, List},
};
use crate::import::{folder::Sheets, refusal::ImportRefusal};

/// The services of `sheets`, lines of one title together.
///
/// # Errors
/// [`ImportRefusal::House`] names the cell that cannot be used.
pub fn read(sheets: &Sheets, language: Language) -> Result<Vec<Service>, ImportRefusal> {
    let mut services: Vec<Service> = Vec::new();
    let Some(list) = List::read(sheets, "services.csv")? else {
        return Ok(services);
    };
    for entry in list.entries() {
        let service = service(&entry, language)?;
        match services
            .iter_mut()
            .find(|known| known.title == service.title)
        {
            Some(known) => known.opening.extend(service.opening),
            None => services.push(service),
        }
    }
    Ok(services)
}

fn service(entry: &Entry<'_>, language: Language) -> Result<Service, ImportRefusal> {
    let language = entry
        .parse("language", |code| Language::from_code(code).ok_or(()))?
        .unwrap_or(language);
    let title = entry
        .translated("title", language, Title::parse)?
        .ok_or_else(|| entry.refuse("title"))?;
    let terms = entry.translated("terms", language, Line::parse)?;
    let opening = entry.parse("opening", opening)?.into_iter().collect();
    Ok(Service {
        title,
        terms,
        opening,
    })
}
