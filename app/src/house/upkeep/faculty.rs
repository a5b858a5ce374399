//! A faculty as somebody typed it.

use domain::{
    centre::upkeep::Upkeep,
    faculty::{Faculty, Sign},
    id::FacultyId,
    language::{Language, Translated},
    text::{Prose, Slug, TextRefusal, Title},
};
use serde::{Deserialize, Serialize};
use store::Catalogue;

use super::{api::Typed, faculties_page::FACULTIES};
use crate::year::{Wrong, Wrongs, given, text_field, title_field, written};

/// The form as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FacultyWriting {
    /// The id of the faculty; a new one has one from its first form on.
    pub(super) id: String,
    pub(super) sign: String,
    title_lv: String,
    title_lt: String,
    title_et: String,
    title_en: String,
    text_lv: String,
    text_lt: String,
    text_et: String,
    text_en: String,
}

/// The word of a sign in a form.
pub(super) const fn sign_code(sign: Sign) -> &'static str {
    match sign {
        Sign::Sun => "sun",
        Sign::MorningStar => "morning-star",
        Sign::Tree => "tree",
        Sign::Rye => "rye",
        Sign::Serpent => "serpent",
        Sign::EightStar => "eight-star",
        Sign::Moon => "moon",
        Sign::CrossOfCrosses => "cross-of-crosses",
        Sign::Sky => "sky",
        Sign::Water => "water",
        Sign::Horse => "horse",
        Sign::Broom => "broom",
    }
}

impl FacultyWriting {
    /// The form of a new faculty, with the first sign that no other has.
    pub(super) fn empty(house: &Catalogue) -> Self {
        let given = |sign: &Sign| house.faculties.iter().any(|faculty| faculty.sign == *sign);
        let free = Sign::ALL.into_iter().find(|sign| !given(sign));
        Self {
            id: FacultyId(uuid::Uuid::now_v7()).to_string(),
            sign: sign_code(free.unwrap_or(Sign::Sun)).to_owned(),
            ..Self::default()
        }
    }

    /// The form of a faculty that is there.
    pub(super) fn of(faculty: &Faculty) -> Self {
        let mut form = Self {
            id: faculty.id.to_string(),
            sign: sign_code(faculty.sign).to_owned(),
            ..Self::default()
        };
        for (language, name) in faculty.name.all() {
            *form.words_mut(language).0 = name.to_string();
        }
        for (language, about) in faculty.about.iter().flat_map(Translated::all) {
            *form.words_mut(language).1 = about.to_string();
        }
        form
    }

    fn words_mut(&mut self, language: Language) -> (&mut String, &mut String) {
        match language {
            Language::Lv => (&mut self.title_lv, &mut self.text_lv),
            Language::Lt => (&mut self.title_lt, &mut self.text_lt),
            Language::Et => (&mut self.title_et, &mut self.text_et),
            Language::En => (&mut self.title_en, &mut self.text_en),
        }
    }

    /// Its name and what it is about, in one language.
    pub(super) fn words(&self, language: Language) -> (&str, &str) {
        match language {
            Language::Lv => (&self.title_lv, &self.text_lv),
            Language::Lt => (&self.title_lt, &self.text_lt),
            Language::Et => (&self.title_et, &self.text_et),
            Language::En => (&self.title_en, &self.text_en),
        }
    }

    fn texts<T>(
        &self,
        which: impl Fn(&Self, Language) -> String,
        parse: impl Fn(&str) -> Result<T, TextRefusal>,
        field: impl Fn(Language) -> &'static str,
        wrongs: &mut Wrongs,
    ) -> [(Language, Option<T>); 4] {
        Language::ALL.map(|language| {
            let typed = which(self, language);
            let text = given(&typed).map(&parse).transpose();
            let text =
                text.map_err(|refusal| wrongs.push((field(language), Wrong::Words(refusal))));
            (language, text.ok().flatten())
        })
    }
}

/// The faculty that a form names.
pub(super) fn before<'a>(house: &'a Catalogue, id: &str) -> Option<&'a Faculty> {
    house
        .faculties
        .iter()
        .find(|faculty| faculty.id.to_string() == id)
}

/// The faculties with this one a place further up.
pub(super) fn moved_up(house: &Catalogue, id: FacultyId) -> Option<Vec<Faculty>> {
    let mut faculties = house.faculties.clone();
    let at = faculties.iter().position(|faculty| faculty.id == id)?;
    faculties.swap(at.checked_sub(1)?, at);
    let ranked = faculties.into_iter().zip(0_u16..);
    Some(
        ranked
            .map(|(faculty, rank)| Faculty { rank, ..faculty })
            .collect(),
    )
}

impl Typed for FacultyWriting {
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs> {
        let mut wrongs = Wrongs::new();
        let before = before(house, &self.id);
        let here = before.map_or(house.centre.language, |faculty| faculty.name.original());
        let name = |form: &Self, language| form.words(language).0.to_owned();
        let name = written(
            self.texts(name, Title::parse, title_field, &mut wrongs),
            here,
        );
        let about = |form: &Self, language| form.words(language).1.to_owned();
        let about = written(
            self.texts(about, Prose::parse, text_field, &mut wrongs),
            here,
        );
        if name.is_none() && wrongs.is_empty() {
            wrongs.push((title_field(here), Wrong::NoTitle));
        }
        let mut signs = Sign::ALL.into_iter();
        let sign = signs.find(|sign| sign_code(*sign) == self.sign);
        let (Ok(id), Some(name), true) = (self.id.parse::<FacultyId>(), name, wrongs.is_empty())
        else {
            return Err(wrongs);
        };
        let ranks = house.faculties.iter().map(|faculty| faculty.rank);
        let slug = before.map_or_else(
            || free_slug(house, &name, id),
            |faculty| Some(faculty.slug.clone()),
        );
        Ok(Upkeep::Faculties(vec![Faculty {
            id,
            centre: house.centre.id,
            slug: slug.ok_or_else(Wrongs::new)?,
            name,
            about,
            sign: sign
                .or(before.map(|faculty| faculty.sign))
                .unwrap_or(Sign::Sun),
            rank: before.map_or_else(
                || ranks.max().map_or(0, |rank| rank.saturating_add(1)),
                |faculty| faculty.rank,
            ),
        }]))
    }

    fn page(&self, house: &Catalogue) -> String {
        let known = before(house, &self.id).is_some();
        let rest = if known { self.id.as_str() } else { "new" };
        format!("{FACULTIES}/{rest}")
    }

    fn then(&self) -> String {
        FACULTIES.to_owned()
    }
}

/// An address that no other faculty of the house has.
fn free_slug(house: &Catalogue, name: &Translated<Title>, id: FacultyId) -> Option<Slug> {
    let (_, title) = name.get(name.original());
    let named = Slug::of(title.as_str());
    let free = named.filter(|slug| house.faculty_by_slug(slug).is_none());
    free.or_else(|| Slug::of(&id.to_string()))
}
