//! What happened to somebody, in words.

use domain::{
    calendar::Span,
    course::Course,
    happened::{Planned, What},
    id::CourseId,
    language::Language,
    offer::Offer,
    pattern::{self, Hours},
    person::Person,
    place::Place,
    roster::Enrolment,
    session::{Change, ChangeKind, Meeting, Session, meetings},
};
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use store::Catalogue;

use super::letter::Letter;
use crate::i18n::{capitalised, date, list, number, pattern::pattern_in_words, t};

/// How many meetings a letter names; the page has the others.
const NAMED: usize = 12;
/// How far ahead the next time is looked for, in days: a school year.
const DAYS_AHEAD: i64 = 366;

/// What happened, to whom, and all that a letter about it says.
#[derive(Clone, Copy, Debug)]
pub struct News<'a> {
    /// The house.
    pub house: &'a Catalogue,
    /// The course it is about.
    pub course: &'a Course,
    /// Whom to tell.
    pub person: &'a Person,
    /// What.
    pub what: What,
    /// How they stand in the course.
    pub enrolment: &'a Enrolment,
    /// Their place in line; 1 is next. None for who does not wait.
    pub position: Option<u32>,
    /// Now, in the house.
    pub now: DateTime,
    /// The public address, without a slash at its end.
    pub address: &'a str,
}

/// What kinds of news say.
struct Said {
    paragraphs: Vec<String>,
    after: Vec<String>,
}

impl News<'_> {
    /// What it is about, in a line, for a reader of `language`.
    #[must_use]
    pub fn subject(&self, language: Language) -> String {
        let say = match self.what {
            What::PlaceGiven => t::letter::placed_subject,
            What::InLine => t::letter::line_subject,
            What::PlaceOffered { .. } => t::letter::offered_subject,
            What::Left => t::letter::left_subject,
            What::AlreadyIn => t::letter::already_subject,
            What::MovedOver { .. } => t::letter::over_subject,
            What::SessionsCancelled(_) => t::letter::cancelled_subject,
            What::SessionsMoved(_) => t::letter::moved_subject,
            What::SessionsAsPlanned(_) => t::letter::restored_subject,
        };
        say(language, self.title(language)).into_owned()
    }

    /// The letter; `None` if there is nothing to say any more, as when a cancelled meeting is held after all.
    #[must_use]
    pub fn letter(&self) -> Option<Letter> {
        let language = self.person.language;
        let meetings = match self.what {
            What::SessionsCancelled(planned)
            | What::SessionsMoved(planned)
            | What::SessionsAsPlanned(planned) => Some(self.concerned(planned)),
            _ => None,
        };
        if meetings.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        let meetings = meetings.unwrap_or_default();
        let said = self.said(language);
        Some(Letter {
            language,
            subject: self.subject(language),
            greeting: t::letter::greeting(language, self.person.name.as_str()).into_owned(),
            paragraphs: said.paragraphs,
            facts: self.facts(language, &meetings),
            meetings: self.lines(language, &meetings),
            after: said.after,
            attached: self.has_dates().then(|| t::letter::calendar(language)),
            way_on: Some(self.way_on(language)),
            code: self
                .shows_code()
                .then(|| (t::letter::code(language), self.enrolment.code.clone())),
            signed: self.signed(language),
            sender: Some(
                t::letter::sender(language, self.house.centre.name.get(language).1.as_str())
                    .into_owned(),
            ),
        })
    }

    /// Whether the dates of the course belong with it.
    #[must_use]
    pub const fn has_dates(&self) -> bool {
        match self.what {
            What::PlaceGiven
            | What::MovedOver { .. }
            | What::SessionsCancelled(_)
            | What::SessionsMoved(_)
            | What::SessionsAsPlanned(_) => true,
            What::InLine | What::PlaceOffered { .. } | What::Left | What::AlreadyIn => false,
        }
    }

    /// Every session of the course from today on, for a school year.
    #[must_use]
    pub fn sessions(&self) -> Vec<Session> {
        let today = self.now.date();
        let within = Span::new(today, today.saturating_add(DAYS_AHEAD.days()));
        let Offer {
            patterns, changes, ..
        } = &self.course.offer;
        within.map_or_else(Vec::new, |within| {
            pattern::sessions(patterns, changes, &self.house.calendar, within)
        })
    }

    /// The public page of the course.
    #[must_use]
    pub fn course_page(&self, language: Language) -> String {
        self.link(language, &format!("/course/{}", self.course.offer.slug))
    }

    fn title(&self, language: Language) -> &str {
        self.course.offer.title.get(language).1.as_str()
    }

    fn link(&self, language: Language, rest: &str) -> String {
        format!(
            "{}/{language}/{}{rest}",
            self.address, self.house.centre.slug
        )
    }

    /// What it says before and after the particulars.
    fn said(&self, language: Language) -> Said {
        let course = self.title(language);
        let say = |first: &str, after: &[&str]| Said {
            paragraphs: vec![first.to_owned()],
            after: after.iter().map(|text| (*text).to_owned()).collect(),
        };
        match self.what {
            What::PlaceGiven => say(
                &t::letter::placed(language, course),
                &[t::letter::placed_text(language)],
            ),
            What::InLine => self.in_line(language),
            What::PlaceOffered { .. } => {
                let after = [
                    t::letter::offered_text(language),
                    t::letter::answer_call(language),
                ];
                say(&t::letter::offered(language, course), &after)
            }
            What::Left => say(
                &t::letter::left(language, course),
                &[t::letter::left_text(language)],
            ),
            What::AlreadyIn => say(
                &t::letter::already(language, course),
                &[t::letter::already_text(language)],
            ),
            What::MovedOver { from } => self.moved_over(language, from),
            What::SessionsCancelled(_) => say(&t::letter::cancelled(language, course), &[]),
            What::SessionsMoved(_) => say(&t::letter::moved(language, course), &[]),
            What::SessionsAsPlanned(_) => say(&t::letter::restored(language, course), &[]),
        }
    }

    /// From which class, if the house still has it, and into which.
    fn moved_over(&self, language: Language, from: CourseId) -> Said {
        let course = self.title(language);
        let old = self.house.course_by_id(from);
        let old = old.map(|old| old.offer.title.get(language).1.as_str());
        let first = match old {
            Some(old) => t::letter::over(language, course, old),
            None => t::letter::placed(language, course),
        };
        Said {
            paragraphs: vec![first.into_owned()],
            after: vec![t::letter::over_text(language).to_owned()],
        }
    }

    fn in_line(&self, language: Language) -> Said {
        let position = self
            .position
            .map(|position| number::ordinal(language, position));
        let position = position.map(|position| t::slip::waiting(language, &position).into_owned());
        let first = t::letter::line(language, self.title(language)).into_owned();
        Said {
            paragraphs: std::iter::once(first).chain(position).collect(),
            after: vec![t::letter::line_text(language).to_owned()],
        }
    }

    /// Until when to answer, why, when, where.
    fn facts(&self, language: Language, meetings: &[Meeting]) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        if let What::PlaceOffered { until } = self.what {
            facts.push((
                t::letter::answer(language),
                date::until_moment(language, until).into_owned(),
            ));
        }
        let reason = meetings.iter().find_map(|meeting| meeting.change.as_ref());
        facts.extend(reason.map(|change| (t::letter::why(language), change.reason.to_string())));
        if matches!(
            self.what,
            What::PlaceGiven | What::InLine | What::PlaceOffered { .. } | What::MovedOver { .. }
        ) {
            facts.extend(self.when_and_where(language));
        }
        facts
    }

    fn when_and_where(&self, language: Language) -> Vec<(&'static str, String)> {
        let patterns = &self.course.offer.patterns;
        let when = patterns.iter().map(|pattern| {
            (
                t::course::when(language),
                pattern_in_words(language, pattern),
            )
        });
        let mut facts: Vec<_> = when.collect();
        let mut places: Vec<_> = patterns
            .iter()
            .filter_map(|pattern| self.place(&pattern.place))
            .collect();
        places.dedup();
        if !places.is_empty() {
            facts.push((t::course::place(language), list::and(language, &places)));
        }
        let begins = |session: &Session| session.date.to_datetime(session.hours.start);
        let next = self
            .sessions()
            .into_iter()
            .find(|session| session.is_held() && begins(session) > self.now);
        facts.extend(next.map(|next| {
            (
                t::letter::next(language),
                capitalised(&on_at(language, next.date, next.hours)),
            )
        }));
        facts
    }

    fn place(&self, place: &Place) -> Option<String> {
        match place {
            Place::Room(room) => self.house.room(*room).map(|room| room.name.to_string()),
            Place::Named(name) => Some(name.to_string()),
            Place::Unknown => None,
        }
    }

    /// The meetings that were decided about so, and still are.
    fn concerned(&self, planned: Planned) -> Vec<Meeting> {
        let Some(within) = Span::new(planned.first, planned.last) else {
            return Vec::new();
        };
        let mut all = meetings(&self.course.offer, &self.house.calendar, within);
        all.retain(|meeting| {
            let what = meeting.change.as_ref().map(|change| &change.what);
            match self.what {
                What::SessionsCancelled(_) => matches!(what, Some(ChangeKind::Cancel)),
                What::SessionsMoved(_) => matches!(what, Some(ChangeKind::Move { .. })),
                _ => what.is_none(),
            }
        });
        all
    }

    /// A line for each meeting, and how many more there are.
    fn lines(&self, language: Language, meetings: &[Meeting]) -> Vec<String> {
        let named = meetings
            .iter()
            .take(NAMED)
            .map(|meeting| self.line(language, meeting));
        let more = u32::try_from(meetings.len().saturating_sub(NAMED)).unwrap_or(u32::MAX);
        let more = (more > 0).then(|| t::letter::more_meetings(language, more).into_owned());
        named.chain(more).collect()
    }

    fn line(&self, language: Language, meeting: &Meeting) -> String {
        let planned = on_at(language, meeting.date, meeting.hours);
        let Some(Change {
            what: ChangeKind::Move { date, hours, place },
            ..
        }) = &meeting.change
        else {
            return capitalised(&planned);
        };
        let mut moved = capitalised(&on_at(language, *date, *hours));
        if let Some(place) = self.place(place) {
            moved = format!("{moved}, {place}");
        }
        t::letter::moved_line(language, &moved, &planned).into_owned()
    }

    /// The slip for who holds something, the course for who has left.
    fn way_on(&self, language: Language) -> (&'static str, String) {
        let slip = self.link(language, &format!("/slip/{}", self.enrolment.code));
        match self.what {
            What::PlaceOffered { .. } => (t::letter::answer_page(language), slip),
            What::PlaceGiven | What::InLine | What::AlreadyIn | What::MovedOver { .. } => {
                (t::letter::slip_page(language), slip)
            }
            _ => (t::letter::course_page(language), self.course_page(language)),
        }
    }

    const fn shows_code(&self) -> bool {
        matches!(
            self.what,
            What::PlaceGiven
                | What::InLine
                | What::PlaceOffered { .. }
                | What::AlreadyIn
                | What::MovedOver { .. }
        )
    }

    /// The house, with its telephone, mailbox and address.
    fn signed(&self, language: Language) -> Vec<String> {
        let centre = &self.house.centre;
        let name = centre.name.get(language).1.to_string();
        let phone = centre.phone.as_ref().map(domain::text::Phone::shown);
        let email = centre.email.as_ref().map(ToString::to_string);
        let address = centre.address.as_ref().map(ToString::to_string);
        [Some(name), phone, email, address]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// "Thursday 4 March, 10:00–11:30", inside a sentence.
fn on_at(language: Language, day: Date, hours: Hours) -> String {
    let day = date::weekday_and_date(language, day);
    format!("{day}, {}", date::hours(language, hours))
}
