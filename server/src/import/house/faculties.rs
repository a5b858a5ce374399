//! Faculties: those of `faculties.csv`, and those that rows name.

use domain::{
    faculty::{Faculty, Sign},
    id::{CentreId, FacultyId},
    language::{Language, Translated},
    search::folded,
    text::{Prose, Slug, Title},
};

use super::list::{Entry, List};
use crate::import::{
    cell::words::words,
    folder::Sheets,
    identity::{self, Slugs},
    refusal::ImportRefusal,
};

/// The faculties of a centre, in the order of their doors.
#[derive(Debug, Default)]
pub struct Faculties {
    /// All so far.
    pub list: Vec<Faculty>,
    slugs: Slugs,
}

impl Faculties {
    /// Those that `faculties.csv` lists.
    ///
    /// # Errors
    /// [`ImportRefusal::House`] names the cell that cannot be used.
    pub fn read(
        sheets: &Sheets,
        centre: CentreId,
        language: Language,
    ) -> Result<Self, ImportRefusal> {
        let mut faculties = Self::default();
        if let Some(list) = List::read(sheets, "faculties.csv")? {
            for entry in list.entries() {
                let faculty = faculties.listed(&entry, centre, language)?;
                if faculties.list.iter().any(|known| known.id == faculty.id) {
                    return Err(entry.refuse("slug"));
                }
                faculties.slugs.keep(&faculty.slug);
                faculties.list.push(faculty);
            }
        }
        Ok(faculties)
    }

    /// The faculty called `name`, in any of its languages; a new one with the next sign if there is none yet.
    pub fn called(
        &mut self,
        name: &str,
        centre: CentreId,
        language: Language,
    ) -> Option<FacultyId> {
        let wanted = words(name);
        let is = |faculty: &&Faculty| {
            faculty
                .name
                .all()
                .any(|(_, known)| words(known.as_str()) == wanted)
        };
        if let Some(known) = self.list.iter().find(is) {
            return Some(known.id);
        }
        let slug = self.slugs.give(name, "faculty")?;
        let id = FacultyId(identity::id(&[
            "faculty",
            &centre.to_string(),
            &wanted.join(" "),
        ]));
        let name = Translated::new(language, Title::parse(name).ok()?);
        let (sign, rank) = self.next();
        self.list.push(Faculty {
            id,
            centre,
            slug,
            name,
            about: None,
            sign,
            rank,
        });
        Some(id)
    }

    fn listed(
        &self,
        entry: &Entry<'_>,
        centre: CentreId,
        language: Language,
    ) -> Result<Faculty, ImportRefusal> {
        let slug = entry.need("slug", Slug::parse)?;
        let name = entry
            .translated("name", language, Title::parse)?
            .ok_or_else(|| entry.refuse("name"))?;
        let (next, rank) = self.next();
        let sign = match entry.get("sign") {
            "" => next,
            typed => sign(typed).ok_or_else(|| entry.refuse("sign"))?,
        };
        Ok(Faculty {
            id: FacultyId(identity::id(&[
                "faculty",
                &centre.to_string(),
                slug.as_str(),
            ])),
            centre,
            slug,
            name,
            about: entry.translated("about", language, Prose::parse)?,
            sign,
            rank,
        })
    }

    /// The sign and the rank of the next door.
    fn next(&self) -> (Sign, u16) {
        let used = self.list.len();
        let free = Sign::ALL
            .into_iter()
            .find(|sign| !self.list.iter().any(|faculty| faculty.sign == *sign));
        (
            free.unwrap_or(Sign::ALL[used % Sign::ALL.len()]),
            u16::try_from(used).unwrap_or(u16::MAX),
        )
    }
}

fn sign(name: &str) -> Option<Sign> {
    let names = [
        "sun",
        "morning star",
        "tree",
        "rye",
        "serpent",
        "eight star",
        "moon",
        "cross of crosses",
        "sky",
        "water",
        "horse",
        "broom",
    ];
    let place = names
        .iter()
        .position(|known| *known == folded(name).replace('_', " "))?;
    Sign::ALL.get(place).copied()
}
