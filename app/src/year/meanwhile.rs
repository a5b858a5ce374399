//! What somebody else kept of a course while it was being written: who and when, and part by part theirs and yours.

use domain::{
    course::{
        Course, Seats,
        difference::{Mine, Part, written},
    },
    id::FacultyId,
    language::Language,
};
use jiff::Timestamp;
use leptos::prelude::*;
use store::{AsRead, Logged};

use super::{
    form::{audience_name, entry_name},
    list_page::{state_code, state_name},
    typed::Writing,
};
use crate::{
    error::AppError,
    i18n::{capitalised, date, level_name, pattern::pattern_in_words, t},
    ui::notice::{Notice, Tone},
    visit::Visit,
    week::place_name,
};

/// How many transactions about a course are read.
const MOST: usize = 5_000;

/// Who kept a course last, and how it was before each time.
#[derive(Clone)]
pub(super) struct LastKept {
    by: Option<String>,
    at: Timestamp,
    /// Oldest first.
    before: Vec<Course>,
}

/// Looks in the log; nothing if a sheet brought the course as it is.
pub(super) async fn last_kept(
    visit: &Visit,
    course: &Course,
) -> Result<Option<LastKept>, AppError> {
    let store = &visit.caller.site.store;
    let centre = visit.house.centre.id;
    let mut log = store.log_of_thing(centre, course.id.0, MOST).await?;
    log.retain(|entry| kept(entry.after.as_ref()).is_some());
    let Some(last) = log.last() else {
        return Ok(None);
    };
    let staff = store.staff(centre).await?;
    let by = staff.into_iter().find(|one| Some(one.id) == last.by);
    Ok(Some(LastKept {
        by: by.map(|one| one.name.to_string()),
        at: last.at,
        before: log.iter().filter_map(was).collect(),
    }))
}

/// The course that an entry of the log holds, if it is one that was kept as a whole.
fn kept(value: Option<&serde_json::Value>) -> Option<Course> {
    serde_json::from_value(value?.clone()).ok()
}

fn was(entry: &Logged) -> Option<Course> {
    kept(entry.before.as_ref())
}

impl LastKept {
    /// How the course was when this form was opened.
    pub(super) fn before(&self, form: &Writing) -> Option<&Course> {
        let read = AsRead::from_code(&form.read);
        let mut newest_first = self.before.iter().rev();
        newest_first.find(|before| AsRead::of(before) == read)
    }

    /// "Anna kept it today at 10:00."
    pub(super) fn sentence(&self, visit: &Visit) -> String {
        let language = visit.language();
        let at = date::relative_moment(language, visit.today(), visit.civil(self.at));
        let who = self.by.as_deref();
        let who = who.unwrap_or_else(|| t::courses::meanwhile_somebody(language));
        capitalised(&t::courses::meanwhile_who(language, &at, who))
    }
}

/// What they changed, each with what stands on the form.
#[component]
pub(super) fn MeanwhileView(
    visit: Visit,
    theirs: Course,
    mine: Course,
    changed: Vec<(Part, Mine)>,
) -> impl IntoView {
    let language = visit.language();
    let parts: Vec<_> = changed
        .into_iter()
        .map(|(part, of_mine)| {
            let yours = match of_mine {
                Mine::Same => None,
                Mine::AsBefore => Some(t::courses::meanwhile_untouched(language)),
                Mine::Own => Some(t::courses::meanwhile_yours(language)),
            };
            let yours = yours
                .map(|label| view! { <dt>{label}</dt> <dd>{value(&visit, &mine, part)}</dd> });
            view! {
                <li>
                    <h3>{label(language, part)}</h3>
                    <dl><dt>{t::courses::meanwhile_theirs(language)}</dt> <dd>{value(&visit, &theirs, part)}</dd> {yours}</dl>
                </li>
            }
        })
        .collect();
    view! {
        <div id="meanwhile">
            <Notice tone=Tone::Plain heading=t::courses::meanwhile(language)>
                <ul role="list" class="threaded">{parts}</ul>
                <p>{t::courses::meanwhile_text(language)}</p>
            </Notice>
        </div>
    }
}

/// What a part is called on the form.
fn label(language: Language, part: Part) -> &'static str {
    match part {
        Part::Title(tongue) => t::courses::title_in(language, tongue.code()),
        Part::Text(tongue) => t::courses::text_in(language, tongue.code()),
        Part::Faculty => t::programme::faculty(language),
        Part::Leader => t::course::leader(language),
        Part::Times => t::courses::part_time(language),
        Part::Sessions => t::courses::meanwhile_sessions(language),
        Part::Seats => t::courses::seats(language),
        Part::Minimum => t::courses::minimum(language),
        Part::Entry => t::courses::entry(language),
        Part::Opens => t::courses::opens(language),
        Part::Closes => t::courses::closes(language),
        Part::Level => t::programme::level(language),
        Part::Spoken => t::programme::language(language),
        Part::Bring => t::course::bring(language),
        Part::Cost => t::course::cost(language),
        Part::Audience => t::courses::audience(language),
        Part::State => t::courses::state(language),
    }
}

/// What stands there, in words; a dash where nothing does.
fn value(visit: &Visit, course: &Course, part: Part) -> String {
    let (language, offer) = (visit.language(), &course.offer);
    let words = match part {
        Part::Title(tongue) => written(Some(&offer.title), tongue).map(ToString::to_string),
        Part::Text(tongue) => written(offer.text.as_ref(), tongue).map(ToString::to_string),
        Part::Faculty => offer.faculty.and_then(|own| faculty(visit, own)),
        Part::Leader => offer.leader.as_ref().map(ToString::to_string),
        Part::Times => Some(times(visit, course)).filter(|times| !times.is_empty()),
        Part::Sessions => Some(t::courses::meanwhile_changed(language, count(course)).into_owned()),
        Part::Bring => offer
            .bring
            .as_ref()
            .map(|text| text.get(language).1.to_string()),
        Part::Cost => offer
            .cost
            .as_ref()
            .map(|text| text.get(language).1.to_string()),
        Part::Spoken => offer
            .language
            .map(|tongue| capitalised(t::programme::held_in(language, tongue.code()))),
        Part::State => Some(state_name(language, state_code(&offer.state)).to_owned()),
        Part::Audience => Some(audience_name(language, offer.audience).to_owned()),
        _ => of_places(language, course, part),
    };
    words.unwrap_or_else(|| "–".to_owned())
}

/// The same for how many, how hard and how one gets in.
fn of_places(language: Language, course: &Course, part: Part) -> Option<String> {
    let moment = |at: jiff::civil::DateTime| date::moment(language, at).into_owned();
    match (part, course.seats) {
        (Part::Seats, Seats::Known(seats)) => Some(seats.to_string()),
        (Part::Minimum, _) => course.minimum.map(|least| least.to_string()),
        (Part::Entry, _) => Some(entry_name(language, course.entry).to_owned()),
        (Part::Opens, _) => course.opens.map(moment),
        (Part::Closes, _) => course.closes.map(moment),
        (Part::Level, _) => Some(level_name(language, course.level).to_owned()),
        _ => None,
    }
}

fn faculty(visit: &Visit, own: FacultyId) -> Option<String> {
    let faculty = visit.house.faculty(own)?;
    Some(faculty.name.get(visit.language()).1.to_string())
}

/// "Every Monday 10:00–11:30, Deju zāle; every Thursday 14:00–15:00".
fn times(visit: &Visit, course: &Course) -> String {
    let lines = course.offer.patterns.iter().map(|pattern| {
        let place = place_name(visit, &pattern.place).map(|place| format!(", {place}"));
        let words = pattern_in_words(visit.language(), pattern);
        format!("{words}{}", place.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn count(course: &Course) -> u32 {
    u32::try_from(course.offer.changes.len()).unwrap_or(u32::MAX)
}
