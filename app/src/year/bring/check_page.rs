//! What a sheet would do, before it does anything: what is new, changed and gone, and each doubtful cell beside its reason,
//! to be put right here.

use domain::{access::Action, language::Language};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;
use store::{Difference, Named, Sheet};

use super::{
    api::TakeInSheet,
    cells::{DoubtForm, Right},
    draft::{addressed, page_of},
    looked::{NotTaken, Read},
    said::Said,
    steps::{Step, Steps, Which, count, line_in_words},
};
use crate::{
    house::house_page,
    i18n::t,
    layout::Content,
    ui::notice::{Notice, Tone},
    visit::Visit,
};

/// How many names of a list are shown; the rest is counted.
const MOST_NAMES: usize = 60;

/// The page.
#[component]
pub fn CheckPage() -> impl IntoView {
    let said = Said::read();
    let page = use_query_map().get_untracked().get("page");
    let page = page.and_then(|page| page.parse().ok()).unwrap_or(1);
    house_page(Action::Import, move |visit| async move {
        let language = visit.language();
        let title = Step::Check.name(language);
        let Some(sheet) = addressed(&visit).await? else {
            return Ok(Content::unlisted(title, "bring", ()));
        };
        if sheet.taken.is_some() && said != Some(Said::Stopped) {
            leptos_axum::redirect(&visit.link(&page_of(sheet.id, "/brought")));
        }
        let importer = visit.caller.site.importer.clone();
        let looked = importer.look(sheet.clone(), language).await?;
        let body = match looked.read {
            Ok(read) => {
                view! { <Checked visit=visit.clone() sheet=sheet.clone() read page /> }.into_any()
            }
            Err(why) => {
                view! { <Unreadable visit=visit.clone() sheet=sheet.clone() why /> }.into_any()
            }
        };
        let body = view! {
            {said.map(|said| said.notice(language))}
            <Steps visit sheet here=Step::Check />
            {body}
        };
        Ok(Content::unlisted(title, "bring", body))
    })
}

/// Nothing can be made of it yet.
#[component]
fn Unreadable(visit: Visit, sheet: Sheet, why: String) -> impl IntoView {
    let language = visit.language();
    let to = visit.link(&page_of(sheet.id, ""));
    view! {
        <Notice tone=Tone::Attention heading=t::bring::unreadable(language)>
            <p>{why}</p>
            <p><a class="go" href=to>{t::bring::to_columns(language)}</a></p>
        </Notice>
    }
}

#[component]
fn Checked(visit: Visit, sheet: Sheet, read: Read, page: usize) -> impl IntoView {
    let language = visit.language();
    let Read {
        understood,
        doubtful,
        courses,
        activities,
        doubts,
        not_taken,
        notes,
        difference,
    } = read;
    let sum = t::bring::sum(
        language,
        count(activities),
        count(courses),
        count(doubtful),
        count(understood),
    );
    let notes: Vec<_> = notes
        .into_iter()
        .map(|note| view! { <li>{note}</li> })
        .collect();
    let notes = (!notes.is_empty()).then(|| view! { <details><summary>{t::bring::notes(language)}</summary><ul>{notes}</ul></details> });
    let empty = courses + activities == 0;
    let take = if empty {
        view! { <Notice tone=Tone::Attention heading=t::bring::nothing_to_take(language)><p>{t::import::no_line_taken(language)}</p></Notice> }.into_any()
    } else {
        view! { <TakeIn visit=visit.clone() sheet=sheet.clone() doubtful /> }.into_any()
    };
    view! {
        <p class="lead">{sum.into_owned()}</p>
        {notes}
        <WouldChange language difference=difference.clone() />
        <DoubtForm visit=visit.clone() sheet=sheet.clone() doubts page />
        <Right visit=visit.clone() sheet=sheet.clone() />
        <Left visit=visit.clone() sheet not_taken />
        {take}
    }
}

/// What is new, changed, gone, and stays in spite of the sheet.
#[component]
pub(super) fn WouldChange(language: Language, difference: Difference) -> impl IntoView {
    let same = count(difference.same);
    let sum = t::bring::difference(
        language,
        count(difference.added.len()),
        count(difference.changed.len()),
        count(difference.gone.len()),
        same,
    );
    let lists = [
        (t::bring::added(language), difference.added),
        (t::bring::changed(language), difference.changed),
        (t::bring::gone_names(language), difference.gone),
        (t::import::kept(language), difference.kept),
        (t::import::by_hand(language), difference.by_hand),
        (t::import::fuller(language), difference.fuller),
    ];
    let lists: Vec<_> = lists
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(heading, names)| view! { <Names language heading names /> })
        .collect();
    view! {
        <section aria-labelledby="changes">
            <h2 id="changes">{t::bring::changes(language)}</h2>
            <p>{sum.into_owned()}</p>
            {lists}
        </section>
    }
}

#[component]
fn Names(language: Language, heading: &'static str, names: Vec<Named>) -> impl IntoView {
    let more = names.len().saturating_sub(MOST_NAMES);
    let number = names.len().to_string();
    let shown: Vec<_> = names
        .into_iter()
        .take(MOST_NAMES)
        .map(|named| view! { <li>{named.title}</li> })
        .collect();
    let more = (more > 0)
        .then(|| view! { <li>{t::import::and_more(language, count(more)).into_owned()}</li> });
    view! { <details><summary>{heading} " " {number}</summary><ul class="bring__names">{shown}{more}</ul></details> }
}

/// The lines that are not taken, each with its reason; one that a person left out can be taken again.
#[component]
fn Left(visit: Visit, sheet: Sheet, not_taken: Vec<NotTaken>) -> impl IntoView {
    let language = visit.language();
    let shown = not_taken.len();
    let lines: Vec<_> = not_taken
        .into_iter()
        .take(MOST_NAMES)
        .map(|line| {
            let left_out = sheet.mending.leaves_out(&line.page, line.line);
            let where_ = line_in_words(language, &line.page, line.line);
            let again = left_out.then(|| view! { <super::cells::Again visit=visit.clone() sheet=sheet.clone() page=line.page.clone() line=line.line /> });
            view! { <li>{where_} ": " {line.why} {again}</li> }
        })
        .collect();
    let more = shown.saturating_sub(MOST_NAMES);
    let more = (more > 0)
        .then(|| view! { <li>{t::import::and_more(language, count(more)).into_owned()}</li> });
    (shown > 0).then(|| {
        view! {
            <details>
                <summary>{t::bring::not_taken(language, count(shown)).into_owned()}</summary>
                <ul class="bring__lines">{lines}{more}</ul>
            </details>
        }
    })
}

/// The button that does it, and whether everybody sees it at once.
#[component]
fn TakeIn(visit: Visit, sheet: Sheet, doubtful: usize) -> impl IntoView {
    let language = visit.language();
    let drafts = (doubtful > 0).then(|| view! { <p>{t::bring::doubtful_become(language)}</p> });
    view! {
        <section class="bring__take" aria-labelledby="take">
            <h2 id="take">{t::bring::take_in(language)}</h2>
            <p>{t::bring::take_in_text(language)}</p>
            {drafts}
            <ActionForm action={ServerAction::<TakeInSheet>::new()}>
                <Which visit sheet />
                <fieldset class="question">
                    <legend>{t::bring::who_sees(language)}</legend>
                    <label class="choice" for="show-yes"><input type="radio" id="show-yes" name="show" value="yes" checked=true /><span>{t::bring::show_yes(language)}</span></label>
                    <label class="choice" for="show-no"><input type="radio" id="show-no" name="show" value="no" /><span>{t::bring::show_no(language)}</span></label>
                </fieldset>
                <button type="submit" class="button">{t::bring::take_in(language)}</button>
            </ActionForm>
        </section>
    }
}
