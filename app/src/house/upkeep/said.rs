//! What came of the last try to change the house, as a word in an address and as a sentence on the page.

use domain::{
    centre::upkeep::{Upkeep, UpkeepRefusal},
    language::Language,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::{
    i18n::{list, t},
    ui::notice::{Notice, Tone},
    visit::Visit,
    year::{Wrongs, clash_in_words, with_whom},
};

/// What the page says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Something on the form is to be mended.
    Form,
    /// Something stands against it.
    Refused,
    /// It takes something away, which is to be seen first.
    Look,
    /// It is kept.
    Kept,
}

impl Said {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Form, "form"),
        (Self::Refused, "refused"),
        (Self::Look, "look"),
        (Self::Kept, "kept"),
    ];

    /// The word in the address.
    pub(super) fn code(self) -> &'static str {
        let mut all = Self::ALL.into_iter();
        all.find(|(said, _)| *said == self)
            .map_or("", |(_, code)| code)
    }

    /// Reads the word in the address of the page being drawn.
    pub(super) fn read() -> Option<Self> {
        let code = use_query_map().get_untracked().get("said")?;
        let mut all = Self::ALL.into_iter();
        all.find(|(_, known)| *known == code).map(|(said, _)| said)
    }
}

/// What stands against a change at this moment, in a sentence that names it.
pub(super) fn against(visit: &Visit, change: &Upkeep) -> Option<String> {
    let house = visit.house.as_house(visit.today());
    let refused = house.allows(change, &visit.house.faculties).err()?;
    let language = visit.language();
    Some(match refused {
        UpkeepRefusal::Used(users) => {
            let names = users.into_iter().map(|user| with_whom(visit, user));
            let names: Vec<String> = names.collect();
            let names = list::and(language, &names);
            t::upkeep::still_used(language, &names).into_owned()
        }
        UpkeepRefusal::Clash(clash) => {
            let clash = clash_in_words(visit, &clash);
            t::upkeep::takes(language, &clash).into_owned()
        }
        UpkeepRefusal::SameName => t::upkeep::same_name(language).to_owned(),
        UpkeepRefusal::Calendar(refusal) => calendar_sentence(language, &refusal),
    })
}

fn calendar_sentence(language: Language, refusal: &domain::calendar::CalendarRefusal) -> String {
    use domain::calendar::CalendarRefusal as Refusal;
    match refusal {
        Refusal::TermOutsideYear { year, term } => {
            t::upkeep::term_outside(language, term.as_str(), year.as_str())
        }
        Refusal::TermsOverlap { one, other } | Refusal::YearsOverlap { one, other } => {
            t::upkeep::overlap(language, one.as_str(), other.as_str())
        }
    }
    .into_owned()
}

/// What came of the last try, first on the page, with links to what is to be mended.
#[component]
pub(super) fn Message(
    visit: Visit,
    said: Option<Said>,
    #[prop(optional)] wrongs: Wrongs,
    /// What stands against it now.
    #[prop(optional_no_strip)]
    against: Option<String>,
) -> impl IntoView {
    let language = visit.language();
    let heading = match said? {
        Said::Kept => {
            return Some(view! { <Notice tone=Tone::Good heading=t::courses::kept(language)><p>{t::courses::kept_text(language)}</p></Notice> }.into_any());
        }
        Said::Form => t::courses::refused_form(language),
        Said::Refused => t::upkeep::refused(language),
        Said::Look => t::upkeep::look(language),
    };
    let items = wrongs
        .iter()
        .map(|(field, wrong)| view! { <li><a href=format!("#{field}")>{wrong.sentence(language)}</a></li> })
        .collect_view();
    let items = (!wrongs.is_empty()).then(|| view! { <ul>{items}</ul> });
    Some(
        view! {
            <section class="notice notice--attention" role="alert" aria-labelledby="summary-heading" tabindex="-1" id="summary">
                <h2 id="summary-heading" class="notice__heading">{heading}</h2>
                {against.map(|against| view! { <p>{against}</p> })}
                {items}
            </section>
        }
        .into_any(),
    )
}
