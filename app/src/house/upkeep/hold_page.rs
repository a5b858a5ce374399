//! A tenant on the page where its rooms and hours are changed.

use domain::{access::Action, centre::upkeep::Upkeep, hold::Hold, id::HoldId, pattern::Rhythm};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

use super::{
    api::{EndHold, Typed, WriteHold},
    hold::HoldWriting,
    rooms_page::{ROOMS, TENANTS},
    said::{Message, Said, against},
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::{pattern::pattern_in_words, t},
    layout::Content,
    ui::{
        choose::{Pick, SelectField, Tick},
        field::TextField,
    },
    visit::{Visit, Where},
    year::{DayBoxes, Wrongs, wrong_of},
};

/// A tenant, or the form for a new one.
#[component]
pub fn TenantPage() -> impl IntoView {
    let said = Said::read();
    let line = use_query_map().get_untracked().get("line");
    let line = line.and_then(|line| line.parse().ok()).unwrap_or(0);
    house_page(Action::EditHouse, move |visit| async move {
        let known = known(&visit)?;
        let typed = typed(&visit, said, known.as_ref()).await?;
        let form = typed.unwrap_or_else(|| match &known {
            Some(hold) => HoldWriting::of(hold, line),
            None => HoldWriting::empty(),
        });
        let language = visit.language();
        let title = known.as_ref().map_or_else(
            || t::upkeep::new_tenant(language).to_owned(),
            |hold| hold.tenant.to_string(),
        );
        let read = form.read(&visit.house);
        let change: Option<&Upkeep> = read.as_ref().ok().filter(|_| said == Some(Said::Refused));
        let stands = change.and_then(|change| against(&visit, change));
        let wrongs = read
            .err()
            .filter(|_| said == Some(Said::Form))
            .unwrap_or_default();
        let body = view! {
            <p class="crumb"><a href=visit.link(ROOMS) rel="prev">{t::upkeep::rooms(language)}</a></p>
            <Message visit=visit.clone() said wrongs=wrongs.clone() against=stands />
            <h1>{title.clone()}</h1>
            {known.clone().map(|hold| view! { <Lines visit=visit.clone() hold line=form.line() /> })}
            <HoldForm visit=visit.clone() known=known.clone() form wrongs />
            {known.map(|hold| view! { <End visit hold /> })}
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// The hold that the address names; none for a new one.
fn known(visit: &Visit) -> Result<Option<Hold>, AppError> {
    let rest = visit.address.rest.as_deref().unwrap_or_default();
    if rest == "new" {
        return Ok(None);
    }
    let id: HoldId = rest.parse().map_err(|_| AppError::NotFound)?;
    let mut holds = visit.house.holds.iter();
    let hold = holds.find(|hold| hold.id == id);
    hold.cloned().map(Some).ok_or(AppError::NotFound)
}

/// What was typed and waits, if it is of this tenant.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    known: Option<&Hold>,
) -> Result<Option<HoldWriting>, AppError> {
    if said == Some(Said::Kept) {
        return Ok(None);
    }
    let typed: Option<HoldWriting> = Draft::Form.read(visit).await?;
    Ok(
        typed.filter(|typed| match (typed.id.parse::<HoldId>(), known) {
            (Ok(id), Some(hold)) => id == hold.id,
            (Ok(id), None) => visit.house.holds.iter().all(|hold| hold.id != id),
            (Err(_), _) => false,
        }),
    )
}

/// The lines of its hours, each with the way to it, and the way to one more.
#[component]
fn Lines(visit: Visit, hold: Hold, line: usize) -> impl IntoView {
    let language = visit.language();
    let page = visit.link(&format!("{TENANTS}/{}", hold.id));
    let several = hold.patterns.len() > 1 || line >= hold.patterns.len();
    let lines = hold.patterns.iter().enumerate().map(|(at, pattern)| {
        let words = pattern_in_words(language, pattern);
        let way = (at != line).then(|| view! { " " <a href=format!("{page}?line={at}#start")>{t::courses::change_line(language)}<span class="visually-hidden">{format!(" {words}")}</span></a> });
        let here = (at == line).then(|| format!(" ({})", t::courses::this_line(language)));
        view! { <li>{words.clone()}{here}{way}</li> }
    });
    let lines = lines.collect_view();
    let next = format!("{page}?line={}#start", hold.patterns.len());
    let more = (line < hold.patterns.len())
        .then(|| view! { <p><a class="go" href=next>{t::courses::add_line(language)}</a></p> });
    view! {
        {several.then(|| view! { <p>{t::upkeep::hold_lines(language)}</p> <ul>{lines}</ul> })}
        {more}
    }
}

/// The form.
#[component]
fn HoldForm(visit: Visit, known: Option<Hold>, form: HoldWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    view! {
        <ActionForm action={ServerAction::<WriteHold>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            <input type="hidden" name="line" value=form.line.clone() />
            <HoldFields visit=visit.clone() known=known.clone() form=form.clone() wrongs=wrongs.clone() />
            <div class="buttons"><button type="submit" class="button">{t::courses::keep(language)}</button></div>
        </ActionForm>
    }
}

/// Who, which rooms, and when.
#[component]
fn HoldFields(
    visit: Visit,
    known: Option<Hold>,
    form: HoldWriting,
    wrongs: Wrongs,
) -> impl IntoView {
    let language = visit.language();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    let seasons = vec![
        Pick::new("year", t::courses::season_year(language)),
        Pick::new("terms", t::courses::season_terms(language)),
        Pick::new("own", t::courses::season_own(language)),
    ];
    let patterns = known.map(|hold| hold.patterns).unwrap_or_default();
    let pattern = patterns.get(form.line());
    let rare = pattern.filter(|pattern| !matches!(pattern.rhythm, Rhythm::Weekly { .. }));
    let days = match rare {
        Some(pattern) => view! { <p>{pattern_in_words(language, pattern)}</p> }.into_any(),
        None => view! { <DayBoxes visit=visit.clone() ticked=form.ticked() wrong=wrong("day1") /> }
            .into_any(),
    };
    let without = (patterns.len() > 1 && form.line() < patterns.len()).then(
        || view! { <Tick name="without" label=t::upkeep::without_line(language) checked=false /> },
    );
    view! {
        <TextField name="tenant" label=t::upkeep::tenant(language) hint=t::upkeep::tenant_hint(language).to_owned() value=form.tenant.clone() wrong=wrong("tenant") />
        <RoomBoxes visit=visit.clone() form=form.clone() wrong=wrong("rooms") />
        {days}
        <TextField name="start" label=t::courses::start(language) hint=t::courses::hour_hint(language).to_owned() value=form.start.clone() wrong=wrong("start") />
        <TextField name="end" label=t::courses::end_hour(language) hint=t::upkeep::end_hint(language).to_owned() value=form.end.clone() wrong=wrong("end") />
        <SelectField name="season" label=t::courses::season(language) value=form.season.clone() picks=seasons />
        <TextField name="from" kind="date" label=t::courses::from(language) hint=t::upkeep::own_hint(language).to_owned() value=form.from.clone() wrong=wrong("from") />
        <TextField name="until" kind="date" label=t::courses::until(language) value=form.until.clone() />
        {without}
    }
}

/// Which rooms.
#[component]
fn RoomBoxes(visit: Visit, form: HoldWriting, wrong: Option<String>) -> impl IntoView {
    let language = visit.language();
    let alphabet = &visit.caller.site.alphabet;
    let mut rooms: Vec<_> = visit.house.rooms.iter().collect();
    rooms.sort_by(|one, other| alphabet.compare(language, one.name.as_str(), other.name.as_str()));
    let boxes = rooms.into_iter().enumerate().map(|(at, room)| {
        let id = room.id.to_string();
        let checked = form.rooms.contains(&id);
        let field = format!("rooms{at}");
        let of = field.clone();
        let name = format!("rooms[{at}]");
        view! { <label class="choice" for=of><input type="checkbox" id=field name=name value=id checked=checked /><span>{room.name.to_string()}</span></label> }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class="question year__days" id="rooms">
            <legend>{t::upkeep::held_rooms(language)}</legend>
            {wrong.map(|wrong| view! { <p class="field__wrong">{wrong}</p> })}
            <div class="year__boxes">{boxes}</div>
        </fieldset>
    }
}

/// The way to end it.
#[component]
fn End(visit: Visit, hold: Hold) -> impl IntoView {
    let language = visit.language();
    view! {
        <section class="upkeep__part">
            <h2>{t::upkeep::end_hold_heading(language)}</h2>
            <p>{t::upkeep::end_hold_text(language)}</p>
            <ActionForm action={ServerAction::<EndHold>::new()}>
                <Where visit=visit.clone() />
                <input type="hidden" name="hold" value=hold.id.to_string() />
                <button type="submit" class="button button--quiet">{t::upkeep::end_hold(language)}</button>
            </ActionForm>
        </section>
    }
}
