//! What all pages of a sheet have: the way through them, and which house and sheet their forms are about.

use domain::language::Language;
use leptos::prelude::*;
use store::Sheet;

use super::draft::{IMPORT, page_of};
use crate::{
    i18n::t,
    visit::{Visit, Where},
};

/// The three steps after the file is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Which column is which.
    Columns,
    /// What is doubtful.
    Check,
    /// What came of it.
    Brought,
}

impl Step {
    const ALL: [Self; 3] = [Self::Columns, Self::Check, Self::Brought];

    pub(super) const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Columns => t::bring::step_columns(language),
            Self::Check => t::bring::step_check(language),
            Self::Brought => t::bring::step_brought(language),
        }
    }

    const fn rest(self) -> &'static str {
        match self {
            Self::Columns => "",
            Self::Check => "/check",
            Self::Brought => "/brought",
        }
    }
}

/// Where one is on the way, the name of the file, and the way back to the sheets.
#[component]
pub(super) fn Steps(visit: Visit, sheet: Sheet, here: Step) -> impl IntoView {
    let language = visit.language();
    let taken = sheet.taken.is_some();
    let steps = Step::ALL.map(|step| {
        let current = (step == here).then_some("step");
        let opens = step != here && taken == (step == Step::Brought);
        let name = step.name(language);
        if opens {
            let to = visit.link(&page_of(sheet.id, step.rest()));
            view! { <li><a class="go" href=to>{name}</a></li> }.into_any()
        } else {
            view! { <li aria-current=current>{name}</li> }.into_any()
        }
    });
    view! {
        <p class="crumb"><a href=visit.link(IMPORT) rel="prev">{t::bring::title(language)}</a></p>
        <nav class="bring__steps" aria-label=t::bring::steps(language)><ol>{steps.collect_view()}</ol></nav>
        <h1>{here.name(language)}</h1>
        <p class="bring__file">{t::bring::of_file(language, &sheet.file).into_owned()}</p>
    }
}

/// The fields that say which house and which sheet.
#[component]
pub(super) fn Which(visit: Visit, sheet: Sheet) -> impl IntoView {
    view! {
        <Where visit />
        <input type="hidden" name="sheet" value=sheet.id.0.to_string() />
    }
}

/// A count as the translations take it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Where a line stands: "Plan, line 5".
pub(super) fn line_in_words(language: Language, page: &str, line: u32) -> String {
    let line = line.to_string();
    if page.is_empty() {
        t::bring::line(language, &line).into_owned()
    } else {
        t::bring::line_of(language, &line, page).into_owned()
    }
}
