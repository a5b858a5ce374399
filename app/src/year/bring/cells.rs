//! Doubtful cells, each beside its reason with a field in which it can be put right; and those that were.

use domain::language::Language;
use leptos::{form::ActionForm, prelude::*};
use store::Sheet;

use super::{
    api::MendSheet,
    columns_page::meaning_name,
    draft::page_of,
    looked::Doubtful,
    steps::{Which, count, line_in_words},
};
use crate::{i18n::t, visit::Visit};

/// How many lines of the sheet a page shows: few enough that a form stays small.
const LINES: usize = 25;
/// The longest cell that can be put right in a field, in letters.
const LONGEST: usize = 400;

/// What an example is given for.
const WITH_EXAMPLE: [&str; 9] = [
    "weekday",
    "start",
    "end",
    "frequency",
    "weeks_or_dates",
    "capacity",
    "level",
    "language",
    "status",
];

/// The doubtful cells of one line.
type OfLine = (String, u32, Vec<Doubtful>);

/// All doubtful cells, line by line, some lines on each page.
#[component]
pub(super) fn DoubtForm(
    visit: Visit,
    sheet: Sheet,
    doubts: Vec<Doubtful>,
    page: usize,
) -> impl IntoView {
    let language = visit.language();
    let lines = by_line(doubts);
    let all = lines.len();
    let pages = all.div_ceil(LINES).max(1);
    let page = page.clamp(1, pages);
    let here: Vec<_> = lines
        .into_iter()
        .skip((page - 1) * LINES)
        .take(LINES)
        .collect();
    let mut number = 0;
    let entries: Vec<_> = here
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            let first = number;
            number += line.2.len();
            view! { <LineFields language line at first /> }
        })
        .collect();
    let here = visit.link(&page_of(sheet.id, "/check"));
    let label = t::bring::pages(language);
    (all > 0).then(|| {
        view! {
            <section aria-labelledby="doubts">
                <h2 id="doubts">{t::bring::doubts(language, count(all)).into_owned()}</h2>
                <p>{t::bring::doubts_text(language)}</p>
                <ActionForm action={ServerAction::<MendSheet>::new()}>
                    <Which visit sheet />
                    <input type="hidden" name="page" value=page.to_string() />
                    <ol class="threaded bring__doubts" role="list">{entries}</ol>
                    <button type="submit" class="button">{t::bring::mend(language)}</button>
                </ActionForm>
                <Pager language label here page pages />
            </section>
        }
    })
}

/// Doubts in the order of the sheet, those of a line together.
fn by_line(doubts: Vec<Doubtful>) -> Vec<OfLine> {
    let mut lines: Vec<OfLine> = Vec::new();
    for doubt in doubts {
        match lines.last_mut() {
            Some((page, line, of_line)) if *page == doubt.page && *line == doubt.line => {
                of_line.push(doubt);
            }
            _ => lines.push((doubt.page.clone(), doubt.line, vec![doubt])),
        }
    }
    lines
}

/// The cells of one line, and whether it is left out.
#[component]
fn LineFields(language: Language, line: OfLine, at: usize, first: usize) -> impl IntoView {
    let (page, number, doubts) = line;
    let title = doubts
        .first()
        .map(|doubt| doubt.title.clone())
        .unwrap_or_default();
    let where_ = line_in_words(language, &page, number);
    let cells: Vec<_> = of_cells(doubts)
        .into_iter()
        .enumerate()
        .map(|(place, (doubt, reasons))| view! { <CellField language doubt reasons number=first + place /> })
        .collect();
    let (id, name) = (format!("out-{at}"), |part: &str| {
        format!("lines[{at}][{part}]")
    });
    let box_id = id.clone();
    view! {
        <li>
            <h3>{title} " " <span class="soft">{where_}</span></h3>
            {cells}
            <input type="hidden" name=name("page") value=page />
            <input type="hidden" name=name("line") value=number.to_string() />
            <label class="choice" for=id><input type="checkbox" id=box_id name=name("out") value="yes" /><span>{t::bring::leave_out(language)}</span></label>
        </li>
    }
}

/// Each cell once, with all its reasons.
fn of_cells(doubts: Vec<Doubtful>) -> Vec<(Doubtful, Vec<String>)> {
    let mut cells: Vec<(Doubtful, Vec<String>)> = Vec::new();
    for doubt in doubts {
        let reason = doubt.reason.clone();
        match cells
            .iter_mut()
            .find(|(known, _)| known.column == doubt.column)
        {
            Some((_, reasons)) => reasons.push(reason),
            None => cells.push((doubt, vec![reason])),
        }
    }
    cells
}

/// One cell: what it is, what stands there, why it is doubtful, and the field.
#[component]
fn CellField(
    language: Language,
    doubt: Doubtful,
    reasons: Vec<String>,
    number: usize,
) -> impl IntoView {
    let name = |part: &str| format!("cells[{number}][{part}]");
    let id = format!("cell-{number}");
    let why = format!("{id}-why");
    let own = meaning_name(language, &doubt.field).into_owned();
    let label = match &doubt.address {
        Some(address) => t::bring::cell_at(language, address, &doubt.column, &own).into_owned(),
        None => t::bring::cell(language, &doubt.column, &own).into_owned(),
    };
    let fits = !doubt.field.is_empty() && doubt.cell.chars().count() <= LONGEST;
    let example = WITH_EXAMPLE
        .contains(&doubt.field.as_str())
        .then(|| t::bring::example(language, &doubt.field));
    let reasons = reasons.join(" ");
    if !fits {
        return view! { <p><strong>{label}</strong> " “" {doubt.cell} "” " {reasons}</p> }
            .into_any();
    }
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <p class="field__wrong" id=why.clone()>{reasons}</p>
            {example.map(|example| view! { <p class="field__hint">{example}</p> })}
            <input type="hidden" name=name("page") value=doubt.page />
            <input type="hidden" name=name("line") value=doubt.line.to_string() />
            <input type="hidden" name=name("field") value=doubt.field />
            <input type="hidden" name=name("was") value=doubt.cell.clone() />
            <input class="field__input" type="text" id=id name=name("value") value=doubt.cell autocomplete="off" spellcheck="false" aria-describedby=why />
        </div>
    }
    .into_any()
}

/// What was put right, so that it can be changed or taken back.
#[component]
pub(super) fn Right(visit: Visit, sheet: Sheet) -> impl IntoView {
    let language = visit.language();
    let mended = sheet.mending.cells.clone();
    let all = mended.len();
    let fields: Vec<_> = mended
        .into_iter()
        .rev()
        .take(LINES)
        .enumerate()
        .map(|(number, cell)| {
            let name = |part: &str| format!("cells[{number}][{part}]");
            let id = format!("right-{number}");
            let where_ = line_in_words(language, &cell.at.page, cell.at.line);
            let own = meaning_name(language, &cell.field).into_owned();
            view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>{where_} ", " {own}</label>
                    <input type="hidden" name=name("page") value=cell.at.page />
                    <input type="hidden" name=name("line") value=cell.at.line.to_string() />
                    <input type="hidden" name=name("field") value=cell.field />
                    <input type="hidden" name=name("was") value=cell.value.clone() />
                    <input class="field__input" type="text" id=id name=name("value") value=cell.value autocomplete="off" spellcheck="false" />
                </div>
            }
        })
        .collect();
    (all > 0).then(|| {
        view! {
            <details class="bring__right">
                <summary>{t::bring::right(language, count(all)).into_owned()}</summary>
                <p>{t::bring::right_text(language)}</p>
                <ActionForm action={ServerAction::<MendSheet>::new()}>
                    <Which visit sheet />
                    <input type="hidden" name="page" value="1" />
                    {fields}
                    <button type="submit" class="button button--quiet">{t::bring::mend(language)}</button>
                </ActionForm>
            </details>
        }
    })
}

/// The button that takes a line in again that was left out.
#[component]
pub(super) fn Again(visit: Visit, sheet: Sheet, page: String, line: u32) -> impl IntoView {
    let label = t::bring::again(visit.language());
    view! {
        <ActionForm action={ServerAction::<MendSheet>::new()}>
            <Which visit sheet />
            <input type="hidden" name="page" value="1" />
            <input type="hidden" name="lines[0][page]" value=page />
            <input type="hidden" name="lines[0][line]" value=line.to_string() />
            <input type="hidden" name="lines[0][was]" value="yes" />
            <button type="submit" class="button button--quiet">{label}</button>
        </ActionForm>
    }
}

/// The pages of many doubts.
#[component]
fn Pager(
    language: Language,
    label: &'static str,
    here: String,
    page: usize,
    pages: usize,
) -> impl IntoView {
    let to = |page: usize| format!("{here}?page={page}");
    let back = (page > 1).then(
        || view! { <a rel="prev" href=to(page - 1)>{t::programme::previous_page(language)}</a> },
    );
    let next = (page < pages)
        .then(|| view! { <a rel="next" href=to(page + 1)>{t::programme::next_page(language)}</a> });
    let at = t::programme::page_of(language, &page.to_string(), &pages.to_string());
    (pages > 1)
        .then(|| view! { <nav class="pager" aria-label=label>{back}<span>{at}</span>{next}</nav> })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubt(line: u32, column: &str, reason: &str) -> Doubtful {
        Doubtful {
            line,
            column: column.to_owned(),
            reason: reason.to_owned(),
            ..Doubtful::default()
        }
    }

    #[test]
    fn the_doubts_of_a_line_stand_together_and_those_of_a_cell_under_one_field() {
        let lines = by_line(vec![
            doubt(2, "a", "1"),
            doubt(2, "b", "2"),
            doubt(2, "a", "3"),
            doubt(3, "a", "4"),
        ]);
        assert_eq!(lines.len(), 2);
        let cells = of_cells(lines[0].2.clone());
        let reasons: Vec<_> = cells
            .iter()
            .map(|(cell, reasons)| (cell.column.as_str(), reasons.join(" ")))
            .collect();
        assert_eq!(reasons, [("a", "1 3".to_owned()), ("b", "2".to_owned())]);
    }
}
