//! A building: what it is called, where it is, how one gets in.

use domain::{
    access::Action,
    centre::upkeep::Upkeep,
    id::BuildingId,
    language::{Language, Translated},
    place::Building,
    text::{Line, Title},
};
use leptos::{form::ActionForm, prelude::*};
use serde::{Deserialize, Serialize};
use store::Catalogue;

use super::{
    api::{Typed, WriteBuilding},
    rooms_page::{BUILDINGS, ROOMS},
    said::{Message, Said},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::t,
    layout::Content,
    ui::field::TextField,
    visit::{Visit, Where},
    year::{Wrong, Wrongs, given, title_field, written, wrong_of},
};

/// The form as it was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BuildingWriting {
    /// The id of the building; a new one has one from its first form on.
    id: String,
    address: String,
    title_lv: String,
    title_lt: String,
    title_et: String,
    title_en: String,
    way_in_lv: String,
    way_in_lt: String,
    way_in_et: String,
    way_in_en: String,
}

impl BuildingWriting {
    fn of(building: &Building) -> Self {
        let mut form = Self {
            id: building.id.to_string(),
            address: building.address.to_string(),
            ..Self::default()
        };
        for (language, name) in building.name.all() {
            *form.fields_mut(language).0 = name.to_string();
        }
        for (language, way) in building.way_in.iter().flat_map(Translated::all) {
            *form.fields_mut(language).1 = way.to_string();
        }
        form
    }

    /// The name and the way in, in one language.
    fn fields_mut(&mut self, language: Language) -> (&mut String, &mut String) {
        match language {
            Language::Lv => (&mut self.title_lv, &mut self.way_in_lv),
            Language::Lt => (&mut self.title_lt, &mut self.way_in_lt),
            Language::Et => (&mut self.title_et, &mut self.way_in_et),
            Language::En => (&mut self.title_en, &mut self.way_in_en),
        }
    }

    fn fields(&self, language: Language) -> (&str, &str) {
        match language {
            Language::Lv => (&self.title_lv, &self.way_in_lv),
            Language::Lt => (&self.title_lt, &self.way_in_lt),
            Language::Et => (&self.title_et, &self.way_in_et),
            Language::En => (&self.title_en, &self.way_in_en),
        }
    }
}

/// The field of the way in.
const fn way_field(language: Language) -> &'static str {
    match language {
        Language::Lv => "way_in_lv",
        Language::Lt => "way_in_lt",
        Language::Et => "way_in_et",
        Language::En => "way_in_en",
    }
}

impl Typed for BuildingWriting {
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs> {
        let mut wrongs = Wrongs::new();
        let here = house.centre.language;
        let names = Language::ALL.map(|language| {
            let name = given(self.fields(language).0).map(Title::parse).transpose();
            let name =
                name.map_err(|refusal| wrongs.push((title_field(language), Wrong::Words(refusal))));
            (language, name.ok().flatten())
        });
        let ways = Language::ALL.map(|language| {
            let way = given(self.fields(language).1).map(Line::parse).transpose();
            let way =
                way.map_err(|refusal| wrongs.push((way_field(language), Wrong::Words(refusal))));
            (language, way.ok().flatten())
        });
        let address = Line::parse(&self.address);
        let address =
            address.map_err(|refusal| wrongs.push(("address", Wrong::of_needed(refusal))));
        let name = written(names, here);
        if name.is_none() && wrongs.is_empty() {
            wrongs.push((title_field(here), Wrong::NoTitle));
        }
        match (
            self.id.parse::<BuildingId>(),
            name,
            address,
            wrongs.is_empty(),
        ) {
            (Ok(id), Some(name), Ok(address), true) => Ok(Upkeep::Building(Building {
                id,
                centre: house.centre.id,
                name,
                address,
                way_in: written(ways, here),
            })),
            _ => Err(wrongs),
        }
    }

    fn page(&self, house: &Catalogue) -> String {
        let known = self.id.parse().is_ok_and(|id| house.building(id).is_some());
        let rest = if known { self.id.as_str() } else { "new" };
        format!("{BUILDINGS}/{rest}")
    }

    fn then(&self) -> String {
        ROOMS.to_owned()
    }
}

/// A building, or the form for a new one.
#[component]
pub fn BuildingPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::EditHouse, move |visit| async move {
        let language = visit.language();
        let rest = visit.address.rest.clone().unwrap_or_default();
        let known = match rest.as_str() {
            "new" => None,
            id => {
                let id = id.parse().map_err(|_| AppError::NotFound)?;
                Some(
                    visit
                        .house
                        .building(id)
                        .cloned()
                        .ok_or(AppError::NotFound)?,
                )
            }
        };
        let typed = typed(&visit, said, known.as_ref()).await?;
        let form = typed.unwrap_or_else(|| match &known {
            Some(building) => BuildingWriting::of(building),
            None => BuildingWriting {
                id: BuildingId(uuid::Uuid::now_v7()).to_string(),
                ..Default::default()
            },
        });
        let title = known.as_ref().map_or_else(
            || t::upkeep::new_building(language).to_owned(),
            |building| building.name.get(language).1.to_string(),
        );
        let wrongs = form
            .read(&visit.house)
            .err()
            .filter(|_| said == Some(Said::Form));
        let wrongs = wrongs.unwrap_or_default();
        let body = view! {
            <p class="crumb"><a href=visit.link(ROOMS) rel="prev">{t::upkeep::rooms(language)}</a></p>
            <Message visit=visit.clone() said wrongs=wrongs.clone() />
            <h1>{title.clone()}</h1>
            <BuildingForm visit form wrongs />
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// What was typed and waits, if it is of this building.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    known: Option<&Building>,
) -> Result<Option<BuildingWriting>, AppError> {
    if said == Some(Said::Kept) {
        return Ok(None);
    }
    let typed: Option<BuildingWriting> = Draft::Form.read(visit).await?;
    Ok(
        typed.filter(|typed| match (typed.id.parse::<BuildingId>(), known) {
            (Ok(id), Some(building)) => id == building.id,
            (Ok(id), None) => visit.house.building(id).is_none(),
            (Err(_), _) => false,
        }),
    )
}

/// The form. The language of the house is open, the others are folded away.
#[component]
fn BuildingForm(visit: Visit, form: BuildingWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let first = visit.house.centre.language;
    let others = Language::ALL.into_iter().filter(|other| *other != first);
    let others = others
        .map(|tongue| view! { <WordsFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() tongue /> })
        .collect_view();
    let wrong_elsewhere = wrongs
        .iter()
        .any(|(field, _)| *field != "address" && !field.ends_with(first.code()));
    view! {
        <ActionForm action={ServerAction::<WriteBuilding>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            <WordsFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() tongue=first />
            <TextField name="address" label=t::upkeep::address(language) hint=t::upkeep::address_hint(language).to_owned() value=form.address.clone() wrong=wrong_of(&visit, &wrongs, "address") />
            <details open=wrong_elsewhere>
                <summary>{t::courses::other_languages(language)}</summary>
                {others}
            </details>
            <div class="buttons"><button type="submit" class="button">{t::courses::keep(language)}</button></div>
        </ActionForm>
    }
}

/// Name and way in, in one language.
#[component]
fn WordsFields(
    visit: Visit,
    form: BuildingWriting,
    wrongs: Wrongs,
    tongue: Language,
) -> impl IntoView {
    let language = visit.language();
    let (name, way) = form.fields(tongue);
    let label = t::courses::title_in(language, tongue.code()).to_string();
    let way_label = t::upkeep::way_in(language, tongue.code()).to_string();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <TextField name=title_field(tongue) label value=name.to_owned() wrong=wrong(title_field(tongue)) />
        <TextField name=way_field(tongue) label=way_label hint=t::upkeep::way_in_hint(language).to_owned() value=way.to_owned() wrong=wrong(way_field(tongue)) />
    }
}
