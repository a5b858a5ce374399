//! A school year on the page where it is changed, with what would fall away.

use domain::{access::Action, calendar::SchoolYear, centre::upkeep::Upkeep};
use leptos::{form::ActionForm, prelude::*};

use super::{
    api::{Typed, WriteYear},
    said::{Message, Said, against},
    year::{Rows, YearWriting, shown},
    years_page::YEARS,
};
use crate::{
    draft::Draft,
    error::AppError,
    house::house_page,
    i18n::{date, holiday::holiday_name, t},
    layout::Content,
    ui::{
        field::TextField,
        notice::{Notice, Tone},
    },
    visit::{Visit, Where},
    year::{Wrongs, with_whom, wrong_of},
};

/// How many days of one class are named.
const NAMED: usize = 6;

/// A school year, or the form for the next one.
#[component]
pub fn YearPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::EditHouse, move |visit| async move {
        let known = known(&visit)?;
        let typed = typed(&visit, said, known.as_ref()).await?;
        let form = typed.unwrap_or_else(|| match &known {
            Some(year) => YearWriting::of(&visit.house, year),
            None => YearWriting::next(&visit.house),
        });
        let language = visit.language();
        let title = match &known {
            Some(year) => year.name.to_string(),
            None => t::upkeep::new_year(language).to_owned(),
        };
        let read = form.read(&visit.house);
        let change = read.as_ref().ok();
        let stands = change.filter(|_| said == Some(Said::Refused));
        let stands = stands.and_then(|change| against(&visit, change));
        let looked = change.filter(|_| said == Some(Said::Look)).cloned();
        let wrongs = read
            .err()
            .filter(|_| said == Some(Said::Form))
            .unwrap_or_default();
        let body = view! {
            <p class="crumb"><a href=visit.link(YEARS) rel="prev">{t::upkeep::years(language)}</a></p>
            <Message visit=visit.clone() said wrongs=wrongs.clone() against=stands />
            <h1>{title.clone()}</h1>
            {known.is_none().then(|| view! { <p class="lead">{t::upkeep::new_year_text(language)}</p> })}
            <YearForm visit form wrongs looked />
        };
        Ok(Content::unlisted(title, "upkeep", body))
    })
}

/// The year that the address names; none for a new one.
fn known(visit: &Visit) -> Result<Option<SchoolYear>, AppError> {
    let rest = visit.address.rest.as_deref().unwrap_or_default();
    if rest == "new" {
        return Ok(None);
    }
    let mut years = visit.house.calendar.years.iter();
    let year = years.find(|year| year.id.to_string() == rest);
    year.cloned().map(Some).ok_or(AppError::NotFound)
}

/// What was typed and waits, if it is of this year.
async fn typed(
    visit: &Visit,
    said: Option<Said>,
    known: Option<&SchoolYear>,
) -> Result<Option<YearWriting>, AppError> {
    if said == Some(Said::Kept) {
        return Ok(None);
    }
    let typed: Option<YearWriting> = Draft::Form.read(visit).await?;
    let there = |id: &str| {
        visit
            .house
            .calendar
            .years
            .iter()
            .any(|year| year.id.to_string() == id)
    };
    Ok(typed.filter(|typed| match known {
        Some(year) => typed.id == year.id.to_string(),
        None => !typed.name.is_empty() && !there(&typed.id),
    }))
}

/// What is shown to everybody and would fall away.
#[component]
fn Lost(visit: Visit, year: SchoolYear) -> impl IntoView {
    let language = visit.language();
    let house = visit.house.as_house(visit.today());
    let lost = house
        .with_year(&year)
        .map(|calendar| house.lost_under(&calendar));
    let lines = lost.unwrap_or_default().into_iter().map(|lost| {
        let count = u32::try_from(lost.dates.len()).unwrap_or(u32::MAX);
        let days = lost.dates.iter().take(NAMED);
        let days: Vec<String> = days.map(|day| date::day_and_month(language, *day).into_owned()).collect();
        let more = if lost.dates.len() > NAMED { ", …" } else { "" };
        let times = t::upkeep::lost_times(language, count);
        view! { <li>{with_whom(&visit, lost.of)} {format!(" ({times}): {}{more}", days.join(", "))}</li> }
    });
    let lines = lines.collect_view();
    view! {
        <Notice tone=Tone::Attention heading=t::upkeep::lost(language)>
            <ul>{lines}</ul>
            <p>{t::upkeep::lost_text(language)}</p>
        </Notice>
    }
}

/// The form.
#[component]
fn YearForm(
    visit: Visit,
    form: YearWriting,
    wrongs: Wrongs,
    looked: Option<Upkeep>,
) -> impl IntoView {
    let language = visit.language();
    let year = looked.and_then(|change| match change {
        Upkeep::Year(year) => Some(year),
        _ => None,
    });
    let seen = year
        .as_ref()
        .map(|year| YearWriting::takes_away(&visit.house, year, visit.now));
    let seen = seen.map(|seen| seen.to_string()).unwrap_or_default();
    let lost = year.map(|year| {
        view! {
            <Lost visit=visit.clone() year />
            <div class="buttons"><button type="submit" class="button">{t::upkeep::keep_all_the_same(language)}</button></div>
        }
        .into_any()
    });
    view! {
        <ActionForm action={ServerAction::<WriteYear>::new()} attr:class="form year__form" attr:novalidate=true>
            <Where visit=visit.clone() />
            <input type="hidden" name="id" value=form.id.clone() />
            <input type="hidden" name="seen" value=seen />
            {lost}
            <YearFields visit=visit.clone() form=form.clone() wrongs=wrongs.clone() />
            <div class="buttons"><button type="submit" class="button">{t::courses::keep(language)}</button></div>
        </ActionForm>
    }
}

/// What the year is called, from when to when, and what is in it.
#[component]
fn YearFields(visit: Visit, form: YearWriting, wrongs: Wrongs) -> impl IntoView {
    let language = visit.language();
    let wrong = |field| wrong_of(&visit, &wrongs, field);
    view! {
        <TextField name="name" label=t::upkeep::year_name(language) hint=t::upkeep::year_name_hint(language).to_owned() value=form.name.clone() wrong=wrong("name") />
        <TextField name="from" kind="date" label=t::courses::from(language) value=shown(&form.from) wrong=wrong("from") />
        <TextField name="until" kind="date" label=t::courses::until(language) value=shown(&form.until) />
        <SpanRows visit=visit.clone() kind="term" heading=t::upkeep::terms(language) text=t::upkeep::terms_text(language) rows=form.terms() wrongs=wrongs.clone() />
        <SpanRows visit=visit.clone() kind="closure" heading=t::upkeep::closures(language) text=t::upkeep::closures_text(language) rows=form.closures() wrongs=wrongs.clone() />
        <Holidays visit=visit.clone() form=form.clone() />
    }
}

/// Rows of a name and two days.
#[component]
fn SpanRows(
    visit: Visit,
    kind: &'static str,
    heading: &'static str,
    text: &'static str,
    rows: Rows,
    wrongs: Wrongs,
) -> impl IntoView {
    let language = visit.language();
    let mine = wrongs.iter().filter(|(field, _)| field.starts_with(kind));
    let said = mine.map(
        |(field, wrong)| view! { <p class="field__wrong" id=*field>{wrong.sentence(language)}</p> },
    );
    let said = said.collect_view();
    let rows = rows.into_iter().enumerate().map(|(at, (name, first, last))| {
        let field = |part: &str| format!("{kind}_{part}[{at}]");
        let id = |part: &str| format!("{kind}-{part}-{at}");
        let input = |part: &'static str, label: &'static str, as_: &'static str, value: String| view! {
            <div class="field">
                <label class="field__label" for=id(part)>{label}</label>
                <input class="field__input" id=id(part) name=field(part) type=as_ value=value autocomplete="off" />
            </div>
        };
        let number = t::upkeep::row(language, &(at + 1).to_string()).into_owned();
        view! {
            <div class="upkeep__row" role="group" aria-label=format!("{heading}: {number}")>
                {input("name", t::upkeep::row_name(language), "text", name)}
                {input("from", t::courses::from(language), "date", shown(&first))}
                {input("until", t::courses::until(language), "date", shown(&last))}
            </div>
        }
    });
    let rows = rows.collect_view();
    view! { <fieldset class="question"><legend>{heading}</legend><p>{text}</p>{said}{rows}</fieldset> }
}

/// The public holidays of the country, each proposed as closed.
#[component]
fn Holidays(visit: Visit, form: YearWriting) -> impl IntoView {
    let language = visit.language();
    let holidays = form.holidays(&visit.house);
    let none = holidays.is_empty();
    let boxes = holidays.into_iter().enumerate().map(|(at, (holiday, closed))| {
        let day = holiday.date.to_string();
        let words = [date::full(language, holiday.date).into_owned(), holiday_name(language, holiday.name).to_owned()];
        let field = format!("closed{at}");
                let of = field.clone();
        view! {
            <input type="hidden" name=format!("listed[{at}]") value=day.clone() />
            <label class="choice" for=of>
                <input type="checkbox" id=field name=format!("closed[{at}]") value=day checked=closed />
                <span>{words.join(" · ")}</span>
            </label>
        }
    });
    let boxes = boxes.collect_view();
    let none = none.then(|| view! { <p class="soft">{t::upkeep::no_holidays(language)}</p> });
    view! { <fieldset class="question"><legend>{t::upkeep::holidays(language)}</legend><p>{t::upkeep::holidays_text(language)}</p>{none}{boxes}</fieldset> }
}
