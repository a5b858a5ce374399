//! What each column of a sheet was taken for, with a few of its cells, and what holds in every row; both can be said
//! otherwise.

use domain::{access::Action, language::Language};
use leptos::{form::ActionForm, prelude::*};
use store::Sheet;

use super::{
    api::MatchColumns,
    draft::addressed,
    looked::{Column, Known, LookedPage},
    said::Said,
    steps::{Step, Steps, Which, count},
};
use crate::{
    house::house_page,
    i18n::{capitalised, t},
    layout::Content,
    ui::notice::{Notice, Tone},
    visit::Visit,
};

/// What a column can mean, in the order of the list.
const MEANINGS: [&str; 31] = [
    "title",
    "faculty",
    "weekday",
    "start",
    "end",
    "frequency",
    "weeks_or_dates",
    "venue",
    "room",
    "capacity",
    "minimum",
    "leader",
    "level",
    "language",
    "text",
    "bring",
    "cost",
    "note",
    "status",
    "kind",
    "entry",
    "opens",
    "closes",
    "title_lv",
    "title_lt",
    "title_et",
    "title_en",
    "text_lv",
    "text_lt",
    "text_et",
    "text_en",
];

/// The page.
#[component]
pub fn ColumnsPage() -> impl IntoView {
    let said = Said::read();
    house_page(Action::Import, move |visit| async move {
        let language = visit.language();
        let title = Step::Columns.name(language);
        let Some(sheet) = addressed(&visit).await? else {
            return Ok(Content::unlisted(title, "bring", ()));
        };
        let site = visit.caller.site.clone();
        let looked = site.importer.look(sheet.clone(), language).await?;
        let sources = site.store.sources(visit.house.centre.id).await?;
        let why = looked.read.err();
        let form = (!looked.pages.is_empty()).then(|| {
            view! { <MatchForm visit=visit.clone() sheet=sheet.clone() pages=looked.pages sources /> }
        });
        let body = view! {
            {said.filter(|said| *said != Said::Kept).map(|said| said.notice(language))}
            <Steps visit sheet here=Step::Columns />
            {why.map(|why| view! { <Notice tone=Tone::Attention heading=t::bring::unreadable(language)><p>{why}</p></Notice> })}
            {form}
        };
        Ok(Content::unlisted(title, "bring", body))
    })
}

#[component]
fn MatchForm(
    visit: Visit,
    sheet: Sheet,
    pages: Vec<LookedPage>,
    sources: Vec<String>,
) -> impl IntoView {
    let language = visit.language();
    let mut number = 0;
    let several = pages.len() > 1;
    let tables: Vec<_> = pages
        .into_iter()
        .map(|page| {
            let first = number;
            number += page.columns.len();
            view! { <Table language page first several /> }
        })
        .collect();
    view! {
        <p class="lead">{t::bring::columns_text(language)}</p>
        <ActionForm action={ServerAction::<MatchColumns>::new()}>
            <Which visit=visit.clone() sheet=sheet.clone() />
            {tables}
            <EveryRow language sheet=sheet.clone() />
            <NewerCopy language sheet sources />
            <button type="submit" class="button">{t::bring::look_through(language)}</button>
        </ActionForm>
    }
}

/// The columns of one table.
#[component]
fn Table(language: Language, page: LookedPage, first: usize, several: bool) -> impl IntoView {
    let heading = several.then(|| view! { <h2>{page.page.clone()}</h2> });
    let why = page.why.clone().filter(|_| several);
    let lines = t::bring::lines(language, count(page.lines)).into_owned();
    let name = page.page.clone();
    let rows: Vec<_> = page
        .columns
        .into_iter()
        .enumerate()
        .map(|(place, column)| {
            view! { <ColumnRow language page=name.clone() place number=first + place column /> }
        })
        .collect();
    view! {
        {heading}
        {why.map(|why| view! { <p class="field__wrong">{why}</p> })}
        <table class="table--folding">
            <caption>{lines}</caption>
            <thead><tr>
                <th scope="col">{t::bring::column(language)}</th>
                <th scope="col">{t::bring::cells(language)}</th>
                <th scope="col">{t::bring::meaning(language)}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// One column: what it is called, a few of its cells, what it means.
#[component]
fn ColumnRow(
    language: Language,
    page: String,
    place: usize,
    number: usize,
    column: Column,
) -> impl IntoView {
    let name = |part: &str| format!("columns[{number}][{part}]");
    let id = format!("column-{number}");
    let said = column.known == Known::Said;
    let option = |meaning: &'static str| {
        let chosen = column.meaning == meaning;
        let value = if chosen && !said {
            "as-proposed"
        } else {
            meaning
        };
        view! { <option value=value selected=chosen>{meaning_name(language, meaning)}</option> }
    };
    let options: Vec<_> = [""].into_iter().chain(MEANINGS).map(option).collect();
    let back = said
        .then(|| view! { <option value="as-proposed">{t::bring::as_proposed(language)}</option> });
    // A meaning that the list has not, such as a key of the row's own, stays as it was proposed.
    let rare = (!column.meaning.is_empty() && !MEANINGS.contains(&column.meaning.as_str())).then(
        || view! { <option value="as-proposed" selected=true>{meaning_name(language, &column.meaning)}</option> },
    );
    let look = (column.known == Known::Look)
        .then(|| view! { <p class="field__hint">{t::bring::by_look(language)}</p> });
    let samples = column.samples.join(" · ");
    view! {
        <tr>
            <th scope="row"><label for=id.clone()>{column.heading.clone()}</label></th>
            <td class="bring__cells">{samples}</td>
            <td>
                <input type="hidden" name=name("page") value=page />
                <input type="hidden" name=name("place") value=place.to_string() />
                {look}
                <select class="field__input" id=id name=name("meaning")>{options}{rare}{back}</select>
            </td>
        </tr>
    }
}

/// What a column means, in a word or two.
pub(super) fn meaning_name(language: Language, meaning: &str) -> std::borrow::Cow<'static, str> {
    let tongue = |prefix: &str| meaning.strip_prefix(prefix).and_then(Language::from_code);
    if let Some(tongue) = tongue("title_") {
        return t::courses::title_in(language, tongue.code()).into();
    }
    if let Some(tongue) = tongue("text_") {
        return t::courses::text_in(language, tongue.code()).into();
    }
    t::bring::meaning_of(language, meaning).into()
}

/// What the sheet has no column for, but holds in all of it.
#[component]
fn EveryRow(language: Language, sheet: Sheet) -> impl IntoView {
    let said = |field: &str| {
        let mut all = sheet.mending.every_row.iter();
        let found = all.find(|said| said.field == field);
        found.map(|said| said.value.clone()).unwrap_or_default()
    };
    let (weekly, spoken) = (said("frequency"), said("language"));
    let tongues: Vec<_> = Language::ALL
        .map(|tongue| {
            let code = tongue.code();
            view! { <option value=code selected={spoken == code}>{capitalised(t::programme::held_in(language, code))}</option> }
        })
        .collect_view();
    view! {
        <fieldset class="bring__every">
            <legend>{t::bring::every_row(language)}</legend>
            <p class="field__hint">{t::bring::every_row_text(language)}</p>
            <div class="field">
                <label class="field__label" for="every-frequency">{meaning_name(language, "frequency")}</label>
                <input type="hidden" name="every_row[0][field]" value="frequency" />
                <select class="field__input" id="every-frequency" name="every_row[0][value]">
                    <option value="">{t::bring::not_said(language)}</option>
                    <option value="weekly" selected={weekly == "weekly"}>{t::courses::rhythm_weekly(language)}</option>
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="every-language">{meaning_name(language, "language")}</label>
                <input type="hidden" name="every_row[1][field]" value="language" />
                <select class="field__input" id="every-language" name="every_row[1][value]">
                    <option value="">{t::bring::not_said(language)}</option>
                    {tongues}
                </select>
            </div>
            <EveryText language number=2 field="faculty" value=said("faculty") />
            <EveryText language number=3 field="venue" value=said("venue") />
        </fieldset>
    }
}

/// A text that holds in every row.
#[component]
fn EveryText(
    language: Language,
    number: usize,
    field: &'static str,
    value: String,
) -> impl IntoView {
    let id = format!("every-{field}");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{meaning_name(language, field)}</label>
            <input type="hidden" name=format!("every_row[{number}][field]") value=field />
            <input class="field__input" type="text" id=id name=format!("every_row[{number}][value]") value=value autocomplete="off" maxlength="160" />
        </div>
    }
}

/// Which sheet it replaces: so that a file with another name adds nothing twice.
#[component]
fn NewerCopy(language: Language, sheet: Sheet, sources: Vec<String>) -> impl IntoView {
    let stem = sheet
        .file
        .rsplit_once('.')
        .map_or(sheet.file.as_str(), |(stem, _)| stem);
    let own = stem.to_owned();
    let known = sources.contains(&own);
    let options: Vec<_> = sources
        .iter()
        .map(|source| view! { <option value=source.clone() selected={*source == sheet.source}>{source.clone()}</option> })
        .collect();
    let fresh = (!known).then(|| view! { <option value=own.clone() selected={own == sheet.source}>{t::bring::fresh(language)}</option> });
    (!sources.is_empty()).then(|| {
        view! {
            <div class="field">
                <label class="field__label" for="source">{t::bring::newer_copy(language)}</label>
                <p class="field__hint" id="source-hint">{t::bring::newer_copy_text(language)}</p>
                <select class="field__input" id="source" name="source" aria-describedby="source-hint">{fresh}{options}</select>
            </div>
        }
    })
}
